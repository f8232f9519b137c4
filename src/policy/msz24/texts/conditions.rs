//! Annexes 1 and 2: general and quality conditions.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const RULE_TEXTS: [RuleText; 54] = [
    RuleText {
        id: "MSZ24-B1.1",
        title: Text { en: "Registered with the Chamber of Commerce", nl: "Inschrijving KvK" },
        effect: Text { en: "General purchasing condition.", nl: "Algemene zorginkoopvoorwaarde." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B1.2",
        title: Text { en: "Meets the Wtza", nl: "Voldoet aan Wtza" },
        effect: Text {
            en: "Same fact as MSZ24-6.1, here as a general purchasing condition.",
            nl: "Hetzelfde feit als MSZ24-6.1, hier als algemene zorginkoopvoorwaarde.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B1.3",
        title: Text { en: "Minimum norms of the profession", nl: "Minimumnormen beroepsgroep" },
        effect: Text {
            en: "General purchasing condition; the norms per treatment are MSZ24-B2.23 to B2.28.",
            nl: "Algemene zorginkoopvoorwaarde; de normen per behandeling zijn MSZ24-B2.23 tot en met B2.28.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B1.4",
        title: Text { en: "No open inspectorate direction", nl: "Geen open aanwijzing IGJ" },
        effect: Text {
            en: "One open direction is enough to fail.",
            nl: "Eén openstaande aanwijzing is genoeg om niet te voldoen.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B1.5",
        title: Text { en: "Care demonstrably meets SW&P", nl: "Zorg voldoet aan SW&P" },
        effect: Text {
            en: "At claim level treatment.meets_swp and Annex 3 are used. Attested fact: a person states it; the core \
                 only reads the answer.",
            nl: "Op het niveau van de declaratie gelden treatment.meets_swp en bijlage 3. Verklaard feit: een mens \
                 stelt het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B1.6",
        title: Text { en: "Efficient care", nl: "Doelmatige zorg" },
        effect: Text {
            en: "Attested fact, judged by the insurer (for example from mirror information).",
            nl: "Verklaard feit, ter beoordeling van de verzekeraar (bijvoorbeeld op basis van spiegelinformatie).",
        },
        interpretation: Text {
            en: "Annex 1 asks for efficient care, the multi-year condition for demonstrably efficient care; one fact \
                 is used for both.",
            nl: "Bijlage 1 vraagt doelmatige zorg, de voorwaarde voor een meerjarenovereenkomst aantoonbaar doelmatige \
                 zorg; voor beide wordt één feit gebruikt.",
        },
    },
    RuleText {
        id: "MSZ24-B1.7",
        title: Text { en: "ZE&GG plan 2024 approved by at least the first insurer", nl: "ZE&GG-plan goedgekeurd" },
        effect: Text { en: "See MSZ24-4.8.", nl: "Zie MSZ24-4.8." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B1.8",
        title: Text { en: "UBOs registered and current", nl: "UBO-register actueel" },
        effect: Text { en: "Every UBO of the contracting entity.", nl: "Elke UBO van de contracterende entiteit." },
        interpretation: Text {
            en: "An entity without UBO duty has count 0 and passes.",
            nl: "Een entiteit zonder UBO-plicht heeft aantal 0 en voldoet.",
        },
    },
    RuleText {
        id: "MSZ24-B1.9",
        title: Text { en: "What a new provider states with the application", nl: "Gegevens bij aanmelding" },
        effect: Text {
            en: "Request for information; missing items are asked for.",
            nl: "Verzoek om informatie; ontbrekende onderdelen worden nagevraagd.",
        },
        interpretation: Text {
            en: "'New provider' in Annex 1 is read as in section 6.",
            nl: "'Nieuwe aanbieder' in bijlage 1 is gelezen zoals in hoofdstuk 6.",
        },
    },
    RuleText {
        id: "MSZ24-B1.10",
        title: Text { en: "Annex 1 as a whole", nl: "Bijlage 1 totaal" },
        effect: Text {
            en: "Aggregate for MSZ24-6.8 and 6.9; lists each failing or undetermined member.",
            nl: "Samenvatting voor MSZ24-6.8 en 6.9; noemt elk onderdeel waaraan niet is voldaan of dat onbepaald is.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.1",
        title: Text { en: "Annex 2 as a whole", nl: "Bijlage 2 totaal" },
        effect: Text {
            en: "Aggregate of provider-level quality conditions for MSZ24-6.8 and 6.9; a member whose applicability \
                 condition is false counts as true. Requests and efforts (B2.8, B2.10, B2.43) and treatment-level \
                 conditions (B2.11, B2.13 to B2.28, B2.32 to B2.34) do not enter; they act per treatment.",
            nl: "Samenvatting van de kwaliteitsvoorwaarden op het niveau van de aanbieder voor MSZ24-6.8 en 6.9; een \
                 onderdeel dat niet van toepassing is, telt als waar. Verzoeken en inspanningen (B2.8, B2.10, B2.43) \
                 en voorwaarden per behandeling (B2.11, B2.13 tot en met B2.28, B2.32 tot en met B2.34) tellen niet \
                 mee; zij werken per behandeling.",
        },
        interpretation: Text {
            en: "Treatment-level conditions decide whether that treatment is bought, not whether there is an agreement \
                 at all.",
            nl: "Voorwaarden per behandeling bepalen of die behandeling wordt ingekocht, niet of er een overeenkomst \
                 komt.",
        },
    },
    RuleText {
        id: "MSZ24-B2.2",
        title: Text { en: "Hospital: integrated quality system", nl: "Kwaliteitssysteem ziekenhuis" },
        effect: Text {
            en: "External accreditation is not mandatory, but without it an alternative approach is put to the \
                 insurer.",
            nl: "Externe accreditatie is niet verplicht, maar zonder die accreditatie wordt een alternatieve aanpak \
                 aan de verzekeraar voorgelegd.",
        },
        interpretation: Text {
            en: "Presenting is enough for the rule; the insurer's opinion on the alternative is not a written \
                 condition but can lead to MSZ24-6.10.",
            nl: "Voorleggen is genoeg voor de regel; het oordeel van de verzekeraar over het alternatief is geen \
                 geschreven voorwaarde, maar kan leiden tot MSZ24-6.10.",
        },
    },
    RuleText {
        id: "MSZ24-B2.3",
        title: Text { en: "Clinic with operating room: ZKN or equivalent system", nl: "Kwaliteitssysteem ZBC met OK" },
        effect: Text {
            en: "ZKN certification, or a system in line with HKZ, NIAZ, JCI or equivalent.",
            nl: "ZKN-certificering, of een systeem conform HKZ, NIAZ, JCI of gelijkwaardig.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.4",
        title: Text { en: "Every other provider: some integrated quality system", nl: "Integraal kwaliteitssysteem" },
        effect: Text {
            en: "The general requirement without a prescribed norm.",
            nl: "De algemene eis, zonder voorgeschreven norm.",
        },
        interpretation: Text {
            en: "Only hospitals and clinics with an operating room have named norms.",
            nl: "Alleen ziekenhuizen en klinieken met een OK kennen genoemde normen.",
        },
    },
    RuleText {
        id: "MSZ24-B2.5",
        title: Text { en: "Laboratory certified CCKL or ISO", nl: "Laboratorium CCKL of ISO" },
        effect: Text {
            en: "Certification by the quality criteria of the institution.",
            nl: "Certificering volgens de kwaliteitscriteria die voor de instelling gelden.",
        },
        interpretation: Text {
            en: "For ELD the document also accepts ZKN (MSZ24-B2.36). For a laboratory that only delivers ELD the \
                 specific rule prevails, so this one does not apply to it.",
            nl: "Voor ELD aanvaardt het document ook ZKN (MSZ24-B2.36). Voor een laboratorium dat alleen ELD levert \
                 gaat de bijzondere regel voor, zodat deze er niet op van toepassing is.",
        },
    },
    RuleText {
        id: "MSZ24-B2.6",
        title: Text { en: "Audiology centre: FENAC and HKZ", nl: "Audiologisch centrum FENAC en HKZ" },
        effect: Text { en: "Both.", nl: "Beide." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.7",
        title: Text { en: "Accredited or certified safety management system", nl: "VMS" },
        effect: Text {
            en: "VMS must be accredited or certified.",
            nl: "Het VMS moet geaccrediteerd of gecertificeerd zijn.",
        },
        interpretation: Text {
            en: "Listed under 'certified by the criteria for your institution', next to laboratories and audiology \
                 centres, but without a type of institution: read as binding every provider.",
            nl: "Staat onder 'gecertificeerd volgens de voor uw instelling geldende kwaliteitscriteria', naast \
                 laboratoria en audiologische centra, maar zonder type instelling: gelezen als bindend voor elke \
                 aanbieder.",
        },
    },
    RuleText {
        id: "MSZ24-B2.8",
        title: Text { en: "Effort: refer patients to review channels", nl: "Verwijzen naar ZorgkaartNederland" },
        effect: Text {
            en: "Aim: more, and a larger share of, verified reviews. No number is set. Attested fact: a person states \
                 it; the core only reads the answer.",
            nl: "Doel: meer geverifieerde reviews, en een groter aandeel daarvan. Een aantal is niet gesteld. \
                 Verklaard feit: een mens stelt het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.9",
        title: Text { en: "Acute care meets its quality requirements", nl: "Kwaliteit acute zorg" },
        effect: Text {
            en: "The framework named is an example of the applicable requirements.",
            nl: "Het genoemde kader is een voorbeeld van de eisen die van toepassing zijn.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.10",
        title: Text { en: "Birth care: use a VSV mirror", nl: "VSV-Spiegel" },
        effect: Text { en: "A request of the insurer.", nl: "Een verzoek van de verzekeraar." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.11",
        title: Text { en: "Conditionally admitted care only by participants", nl: "Voorwaardelijk toegelaten zorg" },
        effect: Text { en: "The list is external (Zorginstituut).", nl: "De lijst is extern (Zorginstituut)." },
        interpretation: Text {
            en: "The sentence is grammatically incomplete ('that you take part in ...'). Reading: a condition for \
                 delivering such care. Alternative: a general duty of every provider to take part in some trajectory; \
                 implausible as a purchasing condition.",
            nl: "De zin is grammaticaal onvolledig ('U deelneemt in ...'). Lezing: een voorwaarde om zulke zorg te \
                 leveren. Alternatief: een algemene plicht voor elke aanbieder om aan enig traject deel te nemen; als \
                 inkoopvoorwaarde onaannemelijk.",
        },
    },
    RuleText {
        id: "MSZ24-B2.12",
        title: Text {
            en: "Conditions from positions and safeguarding documents",
            nl: "Standpunten en waarborgendocumenten",
        },
        effect: Text {
            en: "All conditions, as soon as possible from publication; the examples MSZ24-B2.13 to B2.18 are not \
                 exhaustive. Attested.",
            nl: "Alle voorwaarden, zo snel mogelijk vanaf het verschijnen; de voorbeelden MSZ24-B2.13 tot en met B2.18 \
                 zijn niet limitatief. Verklaard.",
        },
        interpretation: Text {
            en: "'As soon as possible' has no term; the core tests from the day of publication and a human may grant \
                 time, which is why non-compliance of a very recent document is overridable.",
            nl: "'Zo snel mogelijk' heeft geen termijn; de kern toetst vanaf de dag van publicatie en een mens kan \
                 tijd geven, zodat van niet voldoen aan een zeer recent document kan worden afgeweken.",
        },
    },
    RuleText {
        id: "MSZ24-B2.13",
        title: Text { en: "Intra-arterial thrombectomy only at advised centres", nl: "IAT" },
        effect: Text {
            en: "In the basic package since 1 January 2017; bought at centres according to the advice.",
            nl: "Sinds 1 januari 2017 in het basispakket; ingekocht bij centra volgens het advies.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.14",
        title: Text { en: "Neuromodulation for chronic pain", nl: "Neuromodulatie chronische pijn" },
        effect: Text {
            en: "The document only refers to the evaluation; see also MSZ24-B3.25.",
            nl: "Het document verwijst alleen naar de evaluatie; zie ook MSZ24-B3.25.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.15",
        title: Text { en: "PTED: follow NKIP and have the plan assessed before purchase", nl: "PTED" },
        effect: Text {
            en: "Not purchased before the plan is assessed.",
            nl: "Niet ingekocht voordat het plan is beoordeeld.",
        },
        interpretation: Text {
            en: "'Plan van aanvoering' is read as implementation plan (plan van uitvoering/invoering). 'Assessed' \
                 means with a positive result.",
            nl: "'Plan van aanvoering' is gelezen als plan van uitvoering of invoering. 'Ter beoordeling' betekent met \
                 positief resultaat beoordeeld.",
        },
    },
    RuleText {
        id: "MSZ24-B2.16",
        title: Text { en: "AFT after total mastectomy", nl: "AFT na borstverwijdering" },
        effect: Text {
            en: "Only reimbursed from the basic package when all hold.",
            nl: "Alleen vergoed uit het basispakket als aan alles is voldaan.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.17",
        title: Text { en: "Ductoscopy for pathological nipple discharge", nl: "Ductoscopie" },
        effect: Text {
            en: "Only reimbursed when the conditions are met.",
            nl: "Alleen vergoed als aan de voorwaarden is voldaan.",
        },
        interpretation: Text {
            en: "The text spells 'ductosopie'; the footnote has the right name.",
            nl: "De tekst spelt 'ductosopie'; de voetnoot heeft de juiste naam.",
        },
    },
    RuleText {
        id: "MSZ24-B2.18",
        title: Text { en: "Stem cell transplantation for very active RRMS", nl: "Stamceltransplantatie RRMS" },
        effect: Text {
            en: "Only reimbursed when the conditions are met.",
            nl: "Alleen vergoed als aan de voorwaarden is voldaan.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.19",
        title: Text { en: "National agreements in ZN circulars", nl: "ZN-circulaires" },
        effect: Text { en: "The content is external.", nl: "De inhoud is extern." },
        interpretation: Text {
            en: "The bullet is only a noun phrase; reading: the agreements bind the provider.",
            nl: "Het punt is alleen een naamwoordgroep; lezing: de afspraken binden de aanbieder.",
        },
    },
    RuleText {
        id: "MSZ24-B2.20",
        title: Text { en: "Authorisation for care on the ZN list", nl: "Machtiging ZN-lijst" },
        effect: Text {
            en: "Procedure runs in the authorisation portal of VECOZO.",
            nl: "De procedure loopt via het machtigingenportaal van VECOZO.",
        },
        interpretation: Text {
            en: "The procedure is read as prior authorisation.",
            nl: "De procedure is gelezen als machtiging vooraf.",
        },
    },
    RuleText {
        id: "MSZ24-B2.21",
        title: Text { en: "Right reserved to introduce authorisations for Annex 3", nl: "Machtiging bijlage 3" },
        effect: Text {
            en: "Until introduced no authorisation may be asked; contract.authorisation_introduced switches it on per \
                 treatment.",
            nl: "Zolang niet ingevoerd, mag geen machtiging worden gevraagd; contract.authorisation_introduced zet \
                 haar per behandeling aan.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.22",
        title: Text {
            en: "Licensed treatments and treatments with specific conditions",
            nl: "Vergunningen (WBMV, Mohs)",
        },
        effect: Text {
            en: "Purchased only with the licence or, as for Mohs surgery, when the specific conditions are met.",
            nl: "Alleen ingekocht met de vergunning of, zoals bij Mohs-chirurgie, als aan de specifieke voorwaarden is \
                 voldaan.",
        },
        interpretation: Text {
            en: "Mohs is an example of specific conditions; the conditions are external.",
            nl: "Mohs is een voorbeeld van specifieke voorwaarden; die voorwaarden zijn extern.",
        },
    },
    RuleText {
        id: "MSZ24-B2.23",
        title: Text { en: "Surgical norms NVvH 9.0", nl: "Normen Heelkunde 9.0" },
        effect: Text {
            en: "Purchased only when the norm is met; the norm itself is external and enters as one fact per provider \
                 and treatment.",
            nl: "Alleen ingekocht als aan de norm is voldaan; de norm zelf is extern en komt binnen als één feit per \
                 aanbieder en behandeling.",
        },
        interpretation: Text {
            en: "The list of norms is 'among others'; B1.3 covers norms not named.",
            nl: "De lijst van normen is 'onder andere'; B1.3 omvat de normen die niet zijn genoemd.",
        },
    },
    RuleText {
        id: "MSZ24-B2.24",
        title: Text { en: "SONCOS report version 10 (2022)", nl: "SONCOS versie 10" },
        effect: Text {
            en: "Purchased only when the norm is met; the norm itself is external and enters as one fact per provider \
                 and treatment.",
            nl: "Alleen ingekocht als aan de norm is voldaan; de norm zelf is extern en komt binnen als één feit per \
                 aanbieder en behandeling.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.25",
        title: Text { en: "NVU quality norms", nl: "NVU Kwaliteitsnormen" },
        effect: Text {
            en: "Purchased only when the norm is met; the norm itself is external and enters as one fact per provider \
                 and treatment.",
            nl: "Alleen ingekocht als aan de norm is voldaan; de norm zelf is extern en komt binnen als één feit per \
                 aanbieder en behandeling.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.26",
        title: Text { en: "NVVC white lists", nl: "NVVC witte lijsten" },
        effect: Text {
            en: "Purchased only when the norm is met; the norm itself is external and enters as one fact per provider \
                 and treatment.",
            nl: "Alleen ingekocht als aan de norm is voldaan; de norm zelf is extern en komt binnen als één feit per \
                 aanbieder en behandeling.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.27",
        title: Text { en: "NVVC indication document THI", nl: "Indicatiedocument THI" },
        effect: Text {
            en: "Purchased only when the norm is met; the norm itself is external and enters as one fact per provider \
                 and treatment.",
            nl: "Alleen ingekocht als aan de norm is voldaan; de norm zelf is extern en komt binnen als één feit per \
                 aanbieder en behandeling.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.28",
        title: Text { en: "NVT and NVVC indication document TAVI", nl: "Indicatiedocument TAVI" },
        effect: Text {
            en: "Purchased only when the norm is met; the norm itself is external and enters as one fact per provider \
                 and treatment.",
            nl: "Alleen ingekocht als aan de norm is voldaan; de norm zelf is extern en komt binnen als één feit per \
                 aanbieder en behandeling.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.29",
        title: Text { en: "Intensive care quality standard, if applicable", nl: "Kwaliteitsstandaard IC" },
        effect: Text {
            en: "Applies to providers with intensive care.",
            nl: "Geldt voor aanbieders met intensive care.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.30",
        title: Text { en: "Norms of the VIPP scheme in force", nl: "VIPP-normen" },
        effect: Text {
            en: "Stricter than MSZ24-3.15, which asks for participation or completion.",
            nl: "Strenger dan MSZ24-3.15, die deelname of afronding vraagt.",
        },
        interpretation: Text {
            en: "VIPP was open to certain types of provider; for a type without a VIPP scheme there is no norm in \
                 force and the fact is true.",
            nl: "VIPP stond open voor bepaalde soorten aanbieders; voor een soort zonder VIPP-regeling geldt geen norm \
                 en is het feit waar.",
        },
    },
    RuleText {
        id: "MSZ24-B2.31",
        title: Text { en: "Structured pathology reports", nl: "Verslaglegging pathologie (Palga)" },
        effect: Text {
            en: "Special attention for completeness and correctness of registration. Attested fact: a person states \
                 it; the core only reads the answer.",
            nl: "Bijzondere aandacht voor volledigheid en juistheid van de registratie. Verklaard feit: een mens stelt \
                 het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.32",
        title: Text { en: "Proton therapy and radiotherapy by national protocols", nl: "Protonen- en radiotherapie" },
        effect: Text {
            en: "The coordination agreement safeguards sharing of knowledge and cooperation.",
            nl: "De coördinatieovereenkomst waarborgt onderlinge kennisdeling en samenwerking.",
        },
        interpretation: Text {
            en: "The insurer itself 'joins' the coordination agreement; reading: it also binds the contracted \
                 provider. If not, only the protocol test remains.",
            nl: "De verzekeraar sluit zelf aan bij de coördinatieovereenkomst; lezing: zij bindt ook de \
                 gecontracteerde aanbieder. Zo niet, dan blijft alleen de toets op het protocol over.",
        },
    },
    RuleText {
        id: "MSZ24-B2.33",
        title: Text { en: "Coloscopies of the bowel cancer screening", nl: "Bevolkingsonderzoek darmkanker" },
        effect: Text { en: "Purchased only from such providers.", nl: "Alleen bij zulke zorgaanbieders ingekocht." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.34",
        title: Text { en: "HIPEC for ovarian carcinoma: ten hospitals", nl: "HIPEC ovariumcarcinoom" },
        effect: Text {
            en: "For the time being exclusively bought from the ten listed hospitals; concentration of care.",
            nl: "Vooralsnog uitsluitend ingekocht bij de tien vastgestelde ziekenhuizen; concentratie van zorg.",
        },
        interpretation: Text {
            en: "The list is fixed as of 1 March 2019; a later list needs a new policy version.",
            nl: "De lijst staat vast per 1 maart 2019; een latere lijst vraagt een nieuwe versie van het beleid.",
        },
    },
    RuleText {
        id: "MSZ24-B2.35",
        title: Text { en: "Dialysis: external visitation", nl: "Dialyse: visitatie" },
        effect: Text {
            en: "Nefrovisie is an example of the visitation body.",
            nl: "Nefrovisie is een voorbeeld van de visiterende instantie.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.36",
        title: Text { en: "ELD laboratory: CCKL, ZKN or ISO certified", nl: "ELD-lab gecertificeerd" },
        effect: Text { en: "Condition for primary-care diagnostics.", nl: "Voorwaarde voor eerstelijnsdiagnostiek." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.37",
        title: Text { en: "ELD: link between laboratory and GP system", nl: "Koppeling LIMS-HIS" },
        effect: Text { en: "Condition for primary-care diagnostics.", nl: "Voorwaarde voor eerstelijnsdiagnostiek." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.38",
        title: Text { en: "ELD: current information standards", nl: "Informatiestandaarden" },
        effect: Text { en: "Condition for primary-care diagnostics.", nl: "Voorwaarde voor eerstelijnsdiagnostiek." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.39",
        title: Text {
            en: "ELD: structured diagnostic review meetings and mirror information",
            nl: "DTO en spiegelinformatie",
        },
        effect: Text { en: "Condition for primary-care diagnostics.", nl: "Voorwaarde voor eerstelijnsdiagnostiek." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.40",
        title: Text { en: "ELD: results electronically visible with consent", nl: "Uitslagen elektronisch zichtbaar" },
        effect: Text {
            en: "The possibility is the condition; actual showing needs the consent of the insured person.",
            nl: "De mogelijkheid is de voorwaarde; daadwerkelijk tonen vereist toestemming van de verzekerde.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.41",
        title: Text { en: "ELD: cooperation against double diagnostics", nl: "Dubbele diagnostiek voorkomen" },
        effect: Text {
            en: "In the region, with first and second line.",
            nl: "In de regio, met de eerste en tweede lijn.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.42",
        title: Text { en: "ELD: service level agreement with six items", nl: "SLA ELD" },
        effect: Text {
            en: "information_sharing_timeliness = sharing between parties to prevent double diagnostics, timely \
                 results, time until sampling or examination.",
            nl: "information_sharing_timeliness = informatiedeling tussen partijen ter voorkoming van dubbele \
                 diagnostiek, tijdige uitslagen, tijd tot afname of uitvoering van onderzoek.",
        },
        interpretation: Text { en: "'At least': more items are allowed.", nl: "'Ten minste': meer onderdelen mogen." },
    },
    RuleText {
        id: "MSZ24-B2.43",
        title: Text { en: "Transmural care bridge for frail patients", nl: "Transmurale zorgbrug" },
        effect: Text {
            en: "Request: principles of the transmural care bridge in local processes; warm handover = visit or video \
                 call with the district nurse followed by home visits; the patient prioritises the problems.",
            nl: "Verzoek: de principes van de transmurale zorgbrug in de lokale werkprocessen; warme overdracht = \
                 bezoek of beeldbellen met de wijkverpleegkundige en daarna huisbezoeken; de patiënt prioriteert de \
                 problemen.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B2.44",
        title: Text {
            en: "Promising-care subsidy is not paid under the Zvw",
            nl: "Veelbelovende zorg niet ten laste van Zvw",
        },
        effect: Text {
            en: "Neither purchased nor reimbursed under the Zorgverzekeringswet.",
            nl: "Niet ten laste van de Zorgverzekeringswet ingekocht of vergoed.",
        },
        interpretation: Text { en: "", nl: "" },
    },
];
