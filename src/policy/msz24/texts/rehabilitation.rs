//! Annex 4: medical specialist rehabilitation.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const RULE_TEXTS: [RuleText; 31] = [
    RuleText {
        id: "MSZ24-B4.1",
        title: Text { en: "Regular evaluation with patient and relatives", nl: "Regelmatige evaluatie" },
        effect: Text { en: "Condition for MSR contracts.", nl: "Voorwaarde voor MSR-contracten." },
        interpretation: Text {
            en: "The list begins with 'among others'. Deny means the provider does not meet a quality condition; \
                 MSZ24-6.10 may apply. Claim consequences only via B4.13 to B4.18.",
            nl: "De lijst begint met 'onder meer'. Weigeren betekent dat de aanbieder niet aan een \
                 kwaliteitsvoorwaarde voldoet; MSZ24-6.10 kan van toepassing zijn. Gevolgen voor declaraties alleen \
                 via B4.13 tot en met B4.18.",
        },
    },
    RuleText {
        id: "MSZ24-B4.2",
        title: Text { en: "Evaluation with relevant instruments", nl: "Meetinstrumenten" },
        effect: Text {
            en: "Relevant and, where possible, evidence-based instruments; Barthel Index and USER are named.",
            nl: "Relevante en waar mogelijk evidence-based meetinstrumenten; Barthel Index en USER worden genoemd.",
        },
        interpretation: Text {
            en: "Named instruments between brackets are read as examples; 'where possible' lets a non-evidence-based \
                 instrument pass.",
            nl: "De instrumenten tussen haakjes zijn gelezen als voorbeelden; door 'waar mogelijk' voldoet ook een \
                 instrument dat niet evidence-based is.",
        },
    },
    RuleText {
        id: "MSZ24-B4.3",
        title: Text { en: "Standardised programmes for the main target groups", nl: "Gestandaardiseerde programma's" },
        effect: Text { en: "One for every main group.", nl: "Eén voor elke hoofddoelgroep." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.4",
        title: Text { en: "Stepped care demonstrable in the record", nl: "Stepped care in dossier" },
        effect: Text {
            en: "Part of stage c (MSZ24-B4.15) and, when lacking, ground for recovery.",
            nl: "Onderdeel van trap c (MSZ24-B4.15) en, bij ontbreken, grond voor terugvordering.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.5",
        title: Text { en: "Personal treatment plan for every patient", nl: "Persoonsgebonden behandelplan" },
        effect: Text { en: "Every patient taken into care.", nl: "Elke in zorg genomen patiënt." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.6",
        title: Text { en: "Contents of the treatment plan", nl: "Inhoud behandelplan" },
        effect: Text {
            en: "Disciplines = those (para)medical ones directly involved.",
            nl: "Disciplines = de (para)medische disciplines die direct bij de behandeling betrokken zijn.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.7",
        title: Text { en: "Test before care: reasonable need, not more, not dearer", nl: "Toets vooraf" },
        effect: Text {
            en: "The provider tests carefully before starting.",
            nl: "De zorgaanbieder toetst zorgvuldig voordat de zorg begint.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.8",
        title: Text { en: "MSR finished within 120 days in principle", nl: "MSR binnen 120 dagen" },
        effect: Text {
            en: "In principle, so a longer treatment is reviewed, not rejected; motivation turns the finding to info.",
            nl: "In beginsel, dus een langere behandeling komt ter beoordeling en wordt niet afgewezen; motivering \
                 maakt de bevinding informatief.",
        },
        interpretation: Text {
            en: "Counting from the first to the last treatment day, the first day is day 0: half-open end < start + \
                 121 days. Interruptions are not regulated.",
            nl: "Geteld van de eerste tot de laatste behandeldag, de eerste dag is dag 0: half open einde < begin + \
                 121 dagen. Onderbrekingen zijn niet geregeld.",
        },
    },
    RuleText {
        id: "MSZ24-B4.9",
        title: Text {
            en: "Long covid: documented first-line stepped care insufficient",
            nl: "Longcovid: eerste lijn ontoereikend",
        },
        effect: Text {
            en: "Without it, long covid care is not claimable in MSR.",
            nl: "Zonder dat is longcovidzorg niet in de MSR te declareren.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.10",
        title: Text {
            en: "Long covid: demonstrated disorder of posture and movement",
            nl: "Longcovid: aandoening bewegingsapparaat",
        },
        effect: Text { en: "Condition for MSR long covid.", nl: "Voorwaarde voor MSR bij longcovid." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.11",
        title: Text { en: "Long covid: excluded grounds", nl: "Longcovid: uitsluitingen" },
        effect: Text { en: "Any listed ground excludes MSR.", nl: "Elke genoemde grond sluit MSR uit." },
        interpretation: Text {
            en: "The grounds are recorded as the reason for which MSR is asked, not as mere presence of a symptom \
                 (fatigue occurs in most patients). 'Te korte conditie' is read as lack of condition; 'overname' of an \
                 IC stay is read as taking over or processing of the intensive-care stay.",
            nl: "De gronden zijn vastgelegd als de reden waarom MSR wordt gevraagd, niet als het enkel voorkomen van \
                 een klacht (vermoeidheid komt bij de meeste patiënten voor). 'Te korte conditie' is gelezen als \
                 gebrek aan conditie; 'overname' van een IC-opname als het overnemen of verwerken van het verblijf op \
                 de intensive care.",
        },
    },
    RuleText {
        id: "MSZ24-B4.12",
        title: Text {
            en: "Lung damage: refer to a specialised lung centre",
            nl: "Longschade: gespecialiseerd longcentrum",
        },
        effect: Text {
            en: "Referral is required when lung damage is demonstrated; MSR itself is rejected by MSZ24-B4.11.",
            nl: "Verwijzing is vereist als beschadiging van de longen is aangetoond; MSR zelf wordt door MSZ24-B4.11 \
                 afgewezen.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.13",
        title: Text { en: "Stage a: care as medical specialists usually offer it", nl: "Trap a: plegen te bieden" },
        effect: Text {
            en: "Article 2.4 of the Besluit zorgverzekering. All five parts.",
            nl: "Artikel 2.4 van het Besluit zorgverzekering. Alle vijf de onderdelen.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.14",
        title: Text { en: "Stage b: state of science and practice", nl: "Trap b: SW&P" },
        effect: Text { en: "Article 2.1 paragraph 2.", nl: "Artikel 2.1, lid 2." },
        interpretation: Text {
            en: "The annex elaborates stage b per indication field, so the field decides which test counts.",
            nl: "De bijlage werkt trap b per indicatiegebied uit, dus het gebied bepaalt welke toets telt.",
        },
    },
    RuleText {
        id: "MSZ24-B4.15",
        title: Text { en: "Stage c: reasonably indicated", nl: "Trap c: redelijkerwijs aangewezen" },
        effect: Text {
            en: "Article 2.1 paragraph 3. The insurer tests that MSR is not more and not dearer than needed \
                 (efficiency test), including stepped care.",
            nl: "Artikel 2.1, lid 3. De verzekeraar toetst of MSR niet meer omvat en niet duurder is dan nodig \
                 (doelmatigheidstoets), inclusief stepped care.",
        },
        interpretation: Text {
            en: "claim.msr_reasonably_indicated is the provider's statement (B4.7); the insurer's stage c does not \
                 re-judge it (B4.31), it tests the efficiency parts.",
            nl: "claim.msr_reasonably_indicated is de verklaring van de zorgaanbieder (B4.7); trap c van de \
                 verzekeraar beoordeelt die niet opnieuw (B4.31), maar toetst de doelmatigheid.",
        },
    },
    RuleText {
        id: "MSZ24-B4.16",
        title: Text { en: "What stepped care means", nl: "Definitie stepped care" },
        effect: Text {
            en: "Given the nature and severity of the problem the minimal needed intervention comes first; step up \
                 only when the effect is insufficient. Attested; supports MSZ24-B4.4.",
            nl: "Gezien aard en ernst van de problematiek komt de minimaal noodzakelijke interventie eerst; pas bij \
                 onvoldoende effect een stap verder. Verklaard; ondersteunt MSZ24-B4.4.",
        },
        interpretation: Text {
            en: "Section 4 describes it as heavier care at each step and as the most cost-efficient; same content.",
            nl: "Hoofdstuk 4 omschrijft het als zwaardere zorg bij elke stap en als het meest kostenefficiënt; \
                 dezelfde inhoud.",
        },
    },
    RuleText {
        id: "MSZ24-B4.17",
        title: Text { en: "The three stages are cumulative", nl: "Drietrapsraket cumulatief" },
        effect: Text {
            en: "One failing stage: no entitlement and the insurer may not reimburse. Kleene conjunction: a false \
                 stage decides even when others are unknown.",
            nl: "Faalt één trap: geen aanspraak, en de verzekeraar mag niet vergoeden. Conjunctie volgens Kleene: een \
                 trap die niet waar is, beslist ook als andere onbekend zijn.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.18",
        title: Text { en: "Recovery when the test fails afterwards", nl: "Terugvordering achteraf" },
        effect: Text { en: "Sum to recover.", nl: "Terug te vorderen bedrag." },
        interpretation: Text {
            en: "'The amount involved in the claim' is read as the whole paid amount. No time limit is written. \
                 Whether the recovered amount frees room under the ceiling is not regulated: \
                 contract.recovery_frees_ceiling.",
            nl: "'Het met de declaratie gemoeide bedrag' is gelezen als het hele betaalde bedrag. Een termijn staat er \
                 niet. Of het teruggevorderde bedrag ruimte onder het plafond vrijmaakt, is niet geregeld: \
                 contract.recovery_frees_ceiling.",
        },
    },
    RuleText {
        id: "MSZ24-B4.19",
        title: Text { en: "SW&P is assessed with the Zorginstituut method of January 2015", nl: "Methode 2015" },
        effect: Text {
            en: "Assessments of stage b follow the document on the assessment of SW&P.",
            nl: "Beoordelingen van trap b volgen het document over de beoordeling van SW&P.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.20",
        title: Text { en: "Chronic complaints: four conditions together", nl: "Chronische klachten: vier voorwaarden" },
        effect: Text {
            en: "In the field of specific or aspecific chronic complaints, fatigue or psychic disorders MSR has added \
                 value only if the conditions are met (the research is too weak for more).",
            nl: "Bij specifieke of aspecifieke chronische klachten, vermoeidheid of psychische stoornissen heeft MSR \
                 alleen toegevoegde waarde als aan de voorwaarden is voldaan (voor meer is het onderzoek te zwak).",
        },
        interpretation: Text {
            en: "The conditions are numbered first to fourth without 'or': read as all.",
            nl: "De voorwaarden zijn genummerd van eerste tot vierde, zonder 'of': gelezen als alle vier.",
        },
    },
    RuleText {
        id: "MSZ24-B4.21",
        title: Text { en: "First condition: all first-line options tried", nl: "Eerste voorwaarde: eerste lijn" },
        effect: Text {
            en: "Treatment was efficient, sufficient and aimed at the indication that is present now (stepped care).",
            nl: "De behandeling was doelmatig, voldoende en gericht op de nu aanwezige indicatie (stepped care).",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.22",
        title: Text {
            en: "Second condition: multiproblem needs integrated care",
            nl: "Tweede voorwaarde: multiproblematiek",
        },
        effect: Text { en: "Clear need.", nl: "Duidelijke noodzaak." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.23",
        title: Text {
            en: "Third condition: expert rehabilitation physician, WPN 3 or 4 for pain",
            nl: "Derde voorwaarde: WPN 3/4 bij pijn",
        },
        effect: Text {
            en: "For chronic pain the need is motivated by complex WPN 3 or very complex WPN 4 problems.",
            nl: "Bij chronische pijn wordt de noodzaak gemotiveerd met complexe (WPN 3) of zeer complexe (WPN 4) \
                 problematiek.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.24",
        title: Text { en: "Fourth condition: physical with psychic complaints", nl: "Vierde voorwaarde: samenloop" },
        effect: Text { en: "Concurrence required.", nl: "Samenloop vereist." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.25",
        title: Text { en: "Oncological MSR: only under these conditions", nl: "Oncologische MSR" },
        effect: Text {
            en: "Insured care exclusively then; same as MSZ24-B3.26 plus reasonable dependence.",
            nl: "Alleen dan verzekerde zorg; gelijk aan MSZ24-B3.26 plus redelijkerwijs aangewezen zijn.",
        },
        interpretation: Text {
            en: "Annex 4 says 'all other' options; Annex 3 says 'all other less expensive' options. Reading: the \
                 stricter 'all other' needs no further fact, since more expensive options do not precede MSR under \
                 stepped care.",
            nl: "Bijlage 4 zegt 'alle andere' behandelopties, bijlage 3 'alle andere minder dure'. Lezing: het \
                 strengere 'alle andere' vraagt geen extra feit, omdat duurdere opties bij stepped care niet aan MSR \
                 voorafgaan.",
        },
    },
    RuleText {
        id: "MSZ24-B4.26",
        title: Text { en: "Clinical lung rehabilitation needs stepped care", nl: "Klinische longrevalidatie" },
        effect: Text {
            en: "Insured care exclusively if stepped care is met.",
            nl: "Alleen verzekerde zorg als aan stepped care is voldaan.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.27",
        title: Text { en: "Appropriate use: five conditions", nl: "Gepast gebruik" },
        effect: Text {
            en: "Definition of appropriate use (gepast gebruik). Attested elements.",
            nl: "Omschrijving van gepast gebruik. Verklaarde onderdelen.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.28",
        title: Text {
            en: "Unable to finish within 120 days: in principle not for MSR",
            nl: "Belastbaarheid en 120 dagen",
        },
        effect: Text {
            en: "Insufficient capacity to finish within 120 days: in principle not indicated for MSR; a person decides \
                 on exceptions.",
            nl: "Onvoldoende belastbaar om binnen 120 dagen af te ronden: in beginsel niet aangewezen op MSR; over \
                 uitzonderingen beslist een mens.",
        },
        interpretation: Text {
            en: "'In principle' twice: review, not reject. Differs from MSZ24-B4.8, which tests the actual duration.",
            nl: "Tweemaal 'in beginsel': beoordeling, geen afwijzing. Verschilt van MSZ24-B4.8, dat de werkelijke duur \
                 toetst.",
        },
    },
    RuleText {
        id: "MSZ24-B4.29",
        title: Text { en: "Chronic pain: short and intensive", nl: "Chronische pijn: kort en intensief" },
        effect: Text {
            en: "The insurer expects providers to strive for the fastest completion. Attested fact: a person states \
                 it; the core only reads the answer.",
            nl: "De verzekeraar verwacht dat zorgaanbieders streven naar de snelst mogelijke afronding. Verklaard \
                 feit: een mens stelt het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.30",
        title: Text { en: "Care quality owed to the insured person", nl: "Recht op goede zorg" },
        effect: Text {
            en: "Also owed under the medical treatment agreement. Attested fact: a person states it; the core only \
                 reads the answer.",
            nl: "Ook verschuldigd op grond van de geneeskundige behandelingsovereenkomst. Verklaard feit: een mens \
                 stelt het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B4.31",
        title: Text { en: "The insurer does not re-judge the medical indication", nl: "Geen toets medische indicatie" },
        effect: Text {
            en: "A control report that disputes the indication itself is outside the allowed test.",
            nl: "Een controlerapport dat de indicatie zelf bestrijdt, valt buiten de toegestane toets.",
        },
        interpretation: Text {
            en: "WPN level: the stated level is taken; whether complexity is motivated in the record is a test of \
                 motivation, not of indication.",
            nl: "WPN-niveau: het gestelde niveau wordt aangehouden; of de complexiteit in het dossier is gemotiveerd, \
                 is een toets van de motivering, niet van de indicatie.",
        },
    },
];
