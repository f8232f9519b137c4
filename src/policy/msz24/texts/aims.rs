//! Chapters 1 and 2: what changes and what the insurer wants to achieve.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const RULE_TEXTS: [RuleText; 28] = [
    RuleText {
        id: "MSZ24-1.1",
        title: Text { en: "Every MSZ rule also binds MSR", nl: "Regels voor MSZ gelden ook voor MSR" },
        effect: Text {
            en: "pass: the rule applies to the claim; fail: it does not. Selects the rules to evaluate; MSR-only rules \
                 (MSZ24-3.33, 4.15, 4.16, 4.17, 7.6, 7.7, B3.7, B3.26 and all of B4) are added on top of the general \
                 ones for MSR and never apply to msz.",
            nl: "Voldoet: de regel geldt voor de declaratie; voldoet niet: de regel geldt niet. Bepaalt welke regels \
                 worden getoetst; regels die alleen voor MSR gelden (MSZ24-3.33, 4.15, 4.16, 4.17, 7.6, 7.7, B3.7, \
                 B3.26 en heel B4) komen voor MSR boven op de algemene en gelden nooit voor msz.",
        },
        interpretation: Text {
            en: "The text does not say what happens when an MSR passage and a general passage differ (digital targets, \
                 price basis). Reading: the MSR passage is the special rule and prevails; otherwise both apply.",
            nl: "De tekst zegt niet wat geldt als een passage over MSR en een algemene passage verschillen (digitale \
                 doelstellingen, prijsgrondslag). Lezing: de passage over MSR is de bijzondere regel en gaat voor; \
                 anders gelden beide.",
        },
    },
    RuleText {
        id: "MSZ24-2.1",
        title: Text { en: "Definition of right care (Juiste Zorg)", nl: "Juiste Zorg: meerwaarde en SW&P" },
        effect: Text {
            en: "Classifies the care as Juiste Zorg; false marks it as subject of volume reduction (MSZ24-4.6). \
                 Attested facts.",
            nl: "Merkt de zorg aan als Juiste Zorg; niet waar maakt haar onderwerp van volumeverlaging (MSZ24-4.6). \
                 Verklaarde feiten.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-2.2",
        title: Text { en: "Waiting time within the Treeknorm is monitored", nl: "Wachttijd binnen de Treeknorm" },
        effect: Text {
            en: "The insurer monitors waiting times; exceeding leads to a conversation about solutions, not to refusal \
                 of a claim.",
            nl: "De verzekeraar monitort wachttijden; overschrijding leidt tot een gesprek over oplossingen, niet tot \
                 afwijzing van een declaratie.",
        },
        interpretation: Text {
            en: "The norm values are not in the document: they are a parameter per care type and stage. 'Within' is \
                 read as not more than.",
            nl: "De normwaarden staan niet in het document: zij zijn een parameter per zorgsoort en fase. 'Binnen' is \
                 gelezen als niet meer dan.",
        },
    },
    RuleText {
        id: "MSZ24-2.3",
        title: Text { en: "Improvement agreement on waiting time", nl: "Verbeterafspraak over wachttijd" },
        effect: Text {
            en: "Insurer and provider (or the profession) make an improvement agreement. Attested facts.",
            nl: "Verzekeraar en zorgaanbieder (of de beroepsgroep) maken een verbeterafspraak. Verklaarde feiten.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-2.4",
        title: Text { en: "Publish waiting times in two places", nl: "Wachttijden publiceren en aanleveren" },
        effect: Text {
            en: "Both places are required; independent clinics are expressly included.",
            nl: "Beide plaatsen zijn verplicht; zelfstandige klinieken zijn uitdrukkelijk inbegrepen.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-2.5",
        title: Text { en: "Refer to waiting-list mediation", nl: "Verwijzen naar de Zorgcoach" },
        effect: Text {
            en: "Finding when the norm is exceeded or about to be and the provider does not refer.",
            nl: "Bevinding als de norm is of dreigt te worden overschreden en de zorgaanbieder niet verwijst.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-2.6",
        title: Text { en: "Conditions for a multi-year agreement", nl: "Voorwaarden meerjarenovereenkomst" },
        effect: Text {
            en: "true: multi-year agreement (preferred); false: falls back to the one-year term of MSZ24-2.10. Never a \
                 refusal by itself.",
            nl: "Waar: meerjarenovereenkomst (heeft de voorkeur); niet waar: terugval op de looptijd van één jaar van \
                 MSZ24-2.10. Op zichzelf nooit een weigering.",
        },
        interpretation: Text {
            en: "The introduction sentence speaks of 'you' but the operative sentence of hospitals. Reading: only \
                 hospitals qualify.",
            nl: "De inleidende zin spreekt van 'u', maar de zin die de regel stelt van ziekenhuizen. Lezing: alleen \
                 ziekenhuizen komen in aanmerking.",
        },
    },
    RuleText {
        id: "MSZ24-2.7",
        title: Text {
            en: "Transition agreement is open to hospitals in the core area",
            nl: "Transitieafspraak voor kerngebied",
        },
        effect: Text {
            en: "A transition agreement (transitieafspraak) cannot be recorded for another provider.",
            nl: "Met een andere zorgaanbieder kan geen transitieafspraak worden vastgelegd.",
        },
        interpretation: Text {
            en: "It is not said whether a transition agreement is itself multi-year or also needs the conditions of \
                 MSZ24-2.6. Reading: a separate eligibility test on core area only; the term is a contract field.",
            nl: "Niet gezegd is of een transitieafspraak zelf meerjarig is, of ook aan de voorwaarden van MSZ24-2.6 \
                 moet voldoen. Lezing: een aparte toets op het kerngebied alleen; de looptijd is een gegeven van het \
                 contract.",
        },
    },
    RuleText {
        id: "MSZ24-2.8",
        title: Text { en: "Transition agreement: reference point with flexibility", nl: "Richtpunt met flexibiliteit" },
        effect: Text {
            en: "Reports the deviation; more or less than the reference point does not by itself reduce payment.",
            nl: "Meldt de afwijking; meer of minder dan het richtpunt verlaagt op zichzelf de betaling niet.",
        },
        interpretation: Text {
            en: "How flexible is not stated, so the band is a parameter. Where contract.volume_instrument = richtpunt \
                 the hard ceiling of MSZ24-8.6 is not applied; where it is ceiling, both are reported and the ceiling \
                 limits payment.",
            nl: "Hoe groot de flexibiliteit is, staat er niet; de bandbreedte is dus een parameter. Bij \
                 contract.volume_instrument = richtpunt wordt het harde plafond van MSZ24-8.6 niet toegepast; bij \
                 ceiling worden beide gemeld en begrenst het plafond de betaling.",
        },
    },
    RuleText {
        id: "MSZ24-2.9",
        title: Text { en: "Content targets with core-area hospitals", nl: "Doelstellingen kerngebied" },
        effect: Text {
            en: "The insurer strives for such targets; absence is reported, not sanctioned.",
            nl: "De verzekeraar streeft naar zulke doelstellingen; het ontbreken wordt gemeld, niet gesanctioneerd.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-2.10",
        title: Text { en: "All other providers get one year", nl: "Overige aanbieders: 1 jaar" },
        effect: Text {
            en: "Term must be one year: [2024-01-01, 2025-01-01), i.e. up to and including 31 December 2024.",
            nl: "De looptijd moet één jaar zijn: [2024-01-01, 2025-01-01), dat wil zeggen tot en met 31 december 2024.",
        },
        interpretation: Text {
            en: "'Overige zorgaanbieders' is read as everyone not under MSZ24-2.6 or 2.7, so including hospitals \
                 without a shared vision.",
            nl: "'Overige zorgaanbieders' is gelezen als iedereen die niet onder MSZ24-2.6 of 2.7 valt, dus ook \
                 ziekenhuizen zonder gedeelde visie.",
        },
    },
    RuleText {
        id: "MSZ24-2.11",
        title: Text {
            en: "Insurer takes part in regional acute-care planning",
            nl: "Deelname aan ROAZ-beeld en -plan",
        },
        effect: Text {
            en: "Commitment of the insurer (care coordination, concentration of complex and availability of \
                 low-complex acute care, flow of elderly); quality and volume requirements for acute care are \
                 announced as topics of conversation only. No effect on claims. Attested.",
            nl: "Inzet van de verzekeraar (zorgcoördinatie, concentratie van complexe en beschikbaarheid van \
                 laagcomplexe acute zorg, doorstroom van ouderen); kwaliteits- en volumevereisten voor de acute zorg \
                 zijn alleen als gespreksonderwerp aangekondigd. Geen gevolg voor declaraties. Verklaard.",
        },
        interpretation: Text {
            en: "The passage names both regions where the insurer is market leader and regions where it is a ROAZ \
                 member; the concrete commitment is tied to membership, so that is the condition.",
            nl: "De passage noemt zowel regio's waar de verzekeraar marktleider is als regio's waar hij lid is van het \
                 ROAZ; de concrete inzet is aan het lidmaatschap verbonden, dus dat is de voorwaarde.",
        },
    },
    RuleText {
        id: "MSZ24-2.12",
        title: Text {
            en: "Unexplained ELV/GRZ inflow leads to a conversation",
            nl: "Gesprek over instroom ELV en GRZ",
        },
        effect: Text {
            en: "Conversation on referral agreements (verwijsafspraken) to GRZ and ELV and on organising care at home \
                 directly after admission. Attested fact.",
            nl: "Gesprek over de verwijsafspraken naar GRZ en ELV en over zorg thuis direct na de opname. Verklaard \
                 feit.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-2.13",
        title: Text { en: "Nine regions: ELD only from the selected provider", nl: "ELD selectief in negen regio's" },
        effect: Text {
            en: "Not contracted for this specialty in this region when not selected.",
            nl: "Zonder selectie niet gecontracteerd voor dit specialisme in deze regio.",
        },
        interpretation: Text {
            en: "One provider per region is stated for 2022 and 2023; for 2024 only a new procedure is announced. \
                 Reading: selection stays exclusive, the number is parameter contract.eld_providers_per_region.",
            nl: "Eén aanbieder per regio geldt volgens de tekst voor 2022 en 2023; voor 2024 is alleen een nieuwe \
                 procedure aangekondigd. Lezing: de selectie blijft exclusief, het aantal is de parameter \
                 contract.eld_providers_per_region.",
        },
    },
    RuleText {
        id: "MSZ24-2.14",
        title: Text { en: "Who may enrol in the ELD procedure", nl: "Inschrijven ELD-procedure" },
        effect: Text {
            en: "false: may not enrol. The conditions live in the external guideline and enter as one attested answer.",
            nl: "Niet waar: kan zich niet inschrijven. De voorwaarden staan in de externe leidraad en komen als één \
                 verklaard antwoord binnen.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-2.15",
        title: Text { en: "Open contracting elsewhere for ELD", nl: "ELD open contractering" },
        effect: Text {
            en: "true: open contracting, no selection required; false: MSZ24-2.13 decides.",
            nl: "Waar: open contractering, geen selectie vereist; niet waar: MSZ24-2.13 beslist.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-2.16",
        title: Text { en: "Scope of facultative performance 198515", nl: "Reikwijdte prestatie 198515" },
        effect: Text {
            en: "198515 = hospital effort around chemo- and/or immunotherapy by infusion or injection given by \
                 district nursing at home or close to home; outside that scope not payable.",
            nl: "198515 = de inzet van het ziekenhuis rond chemo- en/of immunotherapie per infuus of injectie door de \
                 wijkverpleging, thuis of dicht bij huis; buiten die reikwijdte niet betaalbaar.",
        },
        interpretation: Text {
            en: "An independent clinic with an own oncology day unit could also act as 'hospital'; reading: \
                 billing_role = hospital means the treating institution for medical specialist care, whatever its \
                 type. Administration by a hospital nurse at the patient's home is outside the described code.",
            nl: "Een zelfstandige kliniek met een eigen dagbehandeling oncologie zou ook als 'ziekenhuis' kunnen \
                 optreden; lezing: billing_role = hospital betekent de behandelende instelling voor \
                 medisch-specialistische zorg, van welk type ook. Toediening thuis door een ziekenhuisverpleegkundige \
                 valt buiten de omschreven code.",
        },
    },
    RuleText {
        id: "MSZ24-2.17",
        title: Text {
            en: "No administration DBC for a home administration",
            nl: "Geen toediening-DBC bij thuistoediening",
        },
        effect: Text {
            en: "The administration DBC is rejected when the administration took place at home or near home; the \
                 198515 line itself stays payable. The two are mutually exclusive per administration: given in the \
                 hospital the DBC is payable and 198515 falls under MSZ24-2.16.",
            nl: "De toediening-DBC wordt afgewezen als de toediening thuis of dicht bij huis plaatsvond; de regel \
                 198515 zelf blijft betaalbaar. De twee sluiten elkaar per toediening uit: bij toediening in het \
                 ziekenhuis is de DBC betaalbaar en valt 198515 onder MSZ24-2.16.",
        },
        interpretation: Text {
            en: "The text speaks of 'home'; the code description adds 'a location close to home'. Reading: both places \
                 exclude the administration DBC. Which DBC codes are administration DBCs is a policy table. The \
                 exclusion is per administration: another cycle given in the hospital keeps its own DBC. Home \
                 administration by someone other than district nursing is not regulated: the DBC is excluded by this \
                 text and 198515 by its description, so both are rejected and a human must look.",
            nl: "De tekst spreekt van 'thuis'; de omschrijving van de code voegt 'een locatie dicht bij huis' toe. \
                 Lezing: beide plaatsen sluiten de toediening-DBC uit. Welke DBC-codes toediening-DBC's zijn, is een \
                 beleidstabel. De uitsluiting geldt per toediening: een andere kuur die in het ziekenhuis is gegeven, \
                 houdt haar eigen DBC. Toediening thuis door een ander dan de wijkverpleging is niet geregeld: deze \
                 tekst sluit de DBC uit en de omschrijving sluit 198515 uit, dus beide worden afgewezen en een mens \
                 moet ernaar kijken.",
        },
    },
    RuleText {
        id: "MSZ24-2.18",
        title: Text {
            en: "Claim lines that may go together on a home administration",
            nl: "Toegestane combinaties thuistoediening",
        },
        effect: Text {
            en: "Matrix per administration: hospital may claim 198515 + (if applicable) ambulatory DBC + expensive \
                 drug; district nursing may claim 1121; administration DBC never (MSZ24-2.17). None of the four \
                 allowed types excludes another.",
            nl: "Matrix per toediening: het ziekenhuis mag 198515 + (indien van toepassing) ambulante DBC + duur \
                 geneesmiddel declareren; de wijkverpleging mag 1121 declareren; de toediening-DBC nooit (MSZ24-2.17). \
                 Geen van de vier toegestane soorten sluit een andere uit.",
        },
        interpretation: Text {
            en: "'If applicable' is read as belonging to the ambulatory DBC only; the drug is claimed whenever one was \
                 given. Alternative reading (both 'if applicable') gives the same result, because a drug line exists \
                 only if a drug was given.",
            nl: "'Indien van toepassing' is gelezen als alleen horend bij de ambulante DBC; het geneesmiddel wordt \
                 gedeclareerd als het is gegeven. De andere lezing (bij beide 'indien van toepassing') geeft dezelfde \
                 uitkomst, omdat een geneesmiddelregel alleen bestaat als er een geneesmiddel is gegeven.",
        },
    },
    RuleText {
        id: "MSZ24-2.19",
        title: Text { en: "Activities covered by the 198515 fee", nl: "Activiteiten binnen prestatie 198515" },
        effect: Text {
            en: "Coordination of the process, transport of the drugs and (clinical) back-up (achterwacht) are \
                 remunerated through 198515; charging them again is put before a human.",
            nl: "Coördinatie van het proces, vervoer van de middelen en (zorginhoudelijke) achterwacht worden via \
                 198515 vergoed; nogmaals in rekening brengen wordt aan een mens voorgelegd.",
        },
        interpretation: Text {
            en: "The list is introduced with 'such as', so open. Double charging is not literally forbidden; hence \
                 review, not reject.",
            nl: "De opsomming begint met 'zoals' en is dus open. Dubbel declareren is niet letterlijk verboden; daarom \
                 ter beoordeling en geen afwijzing.",
        },
    },
    RuleText {
        id: "MSZ24-2.20",
        title: Text { en: "Performance 1121 for the district nurse", nl: "Prestatie 1121 wijkverpleging" },
        effect: Text {
            en: "1121 (hospital-displaced care, Ziekenhuis verplaatste zorg) pays the district nurse's activities at \
                 the agreed tariff.",
            nl: "1121 (Ziekenhuis verplaatste zorg) vergoedt de activiteiten van de wijkverpleegkundige tegen het \
                 afgesproken tarief.",
        },
        interpretation: Text {
            en: "A fitting tariff 'can' be agreed: the tariff is a parameter and without it the amount is \
                 undetermined. A hospital as main contractor charging 1121 is rejected by default, because the code is \
                 a district nursing code.",
            nl: "Er 'kan' een passend tarief worden afgesproken: het tarief is een parameter en zonder tarief is het \
                 bedrag onbepaald. Een ziekenhuis dat als hoofdaannemer 1121 declareert, wordt standaard afgewezen, \
                 omdat de code een prestatie voor de wijkverpleging is.",
        },
    },
    RuleText {
        id: "MSZ24-2.21",
        title: Text { en: "Both codes are open to all insurers and providers", nl: "Codes voor iedereen bruikbaar" },
        effect: Text {
            en: "No closed list of providers may be used to reject 198515 or 1121; the scope, combination and tariff \
                 rules still apply.",
            nl: "Er mag geen gesloten lijst van aanbieders worden gebruikt om 198515 of 1121 af te wijzen; de regels \
                 voor reikwijdte, combinatie en tarief blijven gelden.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-2.22",
        title: Text { en: "198515 and 1121 belong together", nl: "Koppeling 198515 en 1121" },
        effect: Text {
            en: "A missing counterpart is signalled for matching at month end; payment continues because the \
                 counterpart comes from another biller and may arrive later.",
            nl: "Een ontbrekende tegenhanger wordt gesignaleerd om aan het einde van de maand te koppelen; de betaling \
                 gaat door, omdat de tegenhanger van een andere declarant komt en later kan binnenkomen.",
        },
        interpretation: Text {
            en: "The document presents the two codes as the two halves of one arrangement but makes neither a payment \
                 condition of the other. 1121 is wider than oncology by its name, so 1121 alone is never rejected.",
            nl: "Het document stelt de twee codes voor als de twee helften van één regeling, maar maakt geen van beide \
                 tot betalingsvoorwaarde van de andere. 1121 is naar zijn naam breder dan oncologie, dus 1121 alleen \
                 wordt nooit afgewezen.",
        },
    },
    RuleText {
        id: "MSZ24-2.23",
        title: Text { en: "Amount of a home administration", nl: "Bedrag thuistoediening" },
        effect: Text {
            en: "Payable amounts per biller before ceiling.",
            nl: "Betaalbare bedragen per declarant, vóór toetsing aan het plafond.",
        },
        interpretation: Text {
            en: "All tariffs in the examples are invented parameters.",
            nl: "Alle tarieven in de voorbeelden zijn verzonnen parameters.",
        },
    },
    RuleText {
        id: "MSZ24-2.24",
        title: Text { en: "One 198515 per home administration", nl: "Eén 198515 per toediening" },
        effect: Text {
            en: "More performances than administrations go to a human.",
            nl: "Meer prestaties dan toedieningen gaan naar een mens.",
        },
        interpretation: Text {
            en: "No maximum is written. The new performance replaces the (single) administration DBC of one \
                 administration, so one per administration is the reading; because it is derived, severity is review \
                 and not reject.",
            nl: "Er staat geen maximum. De nieuwe prestatie komt in de plaats van de (enkele) toediening-DBC van één \
                 toediening, dus één per toediening is de lezing; omdat die is afgeleid, gaat het ter beoordeling en \
                 volgt geen afwijzing.",
        },
    },
    RuleText {
        id: "MSZ24-2.25",
        title: Text { en: "Appropriate care: the three V's", nl: "Passende zorg: 3 V's" },
        effect: Text {
            en: "Move = close to the patient if possible, further away if needed; replace = new forms such as digital; \
                 prevent = care that is not appropriate or not efficient. An initiative without any of the three is \
                 outside the norm of the policy.",
            nl: "Verplaatsen = dicht bij de patiënt als het kan, verder weg als het moet; vervangen = nieuwe vormen, \
                 zoals digitaal; voorkomen = zorg die niet passend of ondoelmatig is. Een initiatief zonder een van de \
                 drie valt buiten de norm van het beleid.",
        },
        interpretation: Text {
            en: "One V suffices; the text does not ask for all three.",
            nl: "Eén V is genoeg; de tekst vraagt ze niet alle drie.",
        },
    },
    RuleText {
        id: "MSZ24-2.26",
        title: Text { en: "2024 focus: improvement signals OSA and ICD", nl: "Focus 2024: OSA en ICD" },
        effect: Text {
            en: "Looked at in 2024; details in MSZ24-4.13 and 4.14.",
            nl: "In 2024 wordt hier specifiek naar gekeken; uitgewerkt in MSZ24-4.13 en 4.14.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-2.27",
        title: Text {
            en: "Demonstrable effort on shared decisions (Samen Beslissen)",
            nl: "Samen Beslissen in reguliere zorg",
        },
        effect: Text {
            en: "An effort obligation (inspanning) within the limits of law. Attested fact: a person states it; the \
                 core only reads the answer.",
            nl: "Een inspanningsverplichting binnen de grenzen van wet- en regelgeving. Verklaard feit: een mens stelt \
                 het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
];
