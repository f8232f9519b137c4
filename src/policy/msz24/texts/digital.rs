//! Chapter 3: hybrid and digital care.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const RULE_TEXTS: [RuleText; 33] = [
    RuleText {
        id: "MSZ24-3.1",
        title: Text { en: "Digital care only in consultation with the patient", nl: "Keuze voor digitaal in overleg" },
        effect: Text {
            en: "Part of Samen Beslissen. Attested fact: a person states it; the core only reads the answer.",
            nl: "Onderdeel van Samen Beslissen. Verklaard feit: een mens stelt het vast, de kern leest alleen het \
                 antwoord.",
        },
        interpretation: Text {
            en: "'Relatives' are read as involved where the patient has them; the patient alone suffices otherwise.",
            nl: "De 'naasten' zijn gelezen als betrokken waar de patiënt die heeft; anders volstaat de patiënt.",
        },
    },
    RuleText {
        id: "MSZ24-3.2",
        title: Text { en: "What counts as a hybrid pathway", nl: "Wanneer telt een pad als hybride" },
        effect: Text {
            en: "A pathway without redesign does not enter the numerator of MSZ24-3.5. Attested fact: a person states \
                 it; the core only reads the answer.",
            nl: "Een zorgpad zonder herontwerp komt niet in de teller van MSZ24-3.5. Verklaard feit: een mens stelt \
                 het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text {
            en: "The text explains rather than defines; reading: redesign is a condition for counting. Alternative: \
                 any digital element counts. The stricter reading follows from the sentence that it is not a copy or a \
                 collection of applications.",
            nl: "De tekst legt eerder uit dan dat zij definieert; lezing: herontwerp is een voorwaarde om mee te \
                 tellen. Alternatief: elk digitaal onderdeel telt. De strengere lezing volgt uit de zin dat het geen \
                 kopie of verzameling van toepassingen is.",
        },
    },
    RuleText {
        id: "MSZ24-3.3",
        title: Text { en: "Every pathway is in the denominator", nl: "Alle zorgpaden tellen mee" },
        effect: Text {
            en: "No pathway may be left out as unsuitable for hybrid care.",
            nl: "Geen zorgpad mag als ongeschikt voor hybride zorg buiten de telling blijven.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.4",
        title: Text {
            en: "Targets are set for the end of 2024 together with monitoring",
            nl: "Doelen eind 2024 en monitoring",
        },
        effect: Text {
            en: "KPI verdicts before the measuring date are interim.",
            nl: "Uitkomsten van KPI's vóór de meetdatum zijn tussenstanden.",
        },
        interpretation: Text {
            en: "'End of 2024' is read as the state on 31 December 2024. The insurer says it would like to agree the \
                 targets ('graag'), so a target exists only when the contract contains it; the percentages are the \
                 default values.",
            nl: "'Eind 2024' is gelezen als de stand op 31 december 2024. De verzekeraar zegt de doelstellingen \
                 'graag' af te spreken, dus een doelstelling bestaat alleen als het contract haar bevat; de \
                 percentages zijn de standaardwaarden.",
        },
    },
    RuleText {
        id: "MSZ24-3.5",
        title: Text { en: "KPI hybrid pathways: 25 percent", nl: "KPI hybride zorgpaden 25%" },
        effect: Text {
            en: "Met / not met; consequence by obligation type (MSZ24-3.12). A provider of msr only is tested only \
                 with custom targets (MSZ24-3.33).",
            nl: "Gehaald of niet gehaald; het gevolg hangt af van de soort verplichting (MSZ24-3.12). Een aanbieder \
                 van alleen msr wordt alleen op eigen doelstellingen getoetst (MSZ24-3.33).",
        },
        interpretation: Text {
            en: "No 'at least' is written for this KPI; reading: 25 percent or more.",
            nl: "Bij deze KPI staat geen 'ten minste'; lezing: 25 procent of meer.",
        },
    },
    RuleText {
        id: "MSZ24-3.6",
        title: Text {
            en: "KPI outpatient contacts: at least 30 percent fewer physical contacts",
            nl: "KPI poliklinische contacten -30%",
        },
        effect: Text {
            en: "Met / not met; the digital replacement is an example of a means, the way of reducing is free.",
            nl: "Gehaald of niet gehaald; digitale vervanging is een voorbeeld van een middel, de manier van verlagen \
                 is vrij.",
        },
        interpretation: Text {
            en: "Baseline year, correction for patient growth and whether contacts and consultations are tested \
                 together are not stated. Reading: one total, absolute numbers, baseline period from \
                 contract.kpi_baseline_from; anything else must be put in the contract.",
            nl: "Basisjaar, correctie voor groei van het aantal patiënten en of contacten en consulten samen worden \
                 getoetst, staan er niet. Lezing: één totaal, absolute aantallen, basisperiode volgens \
                 contract.kpi_baseline_from; al het andere moet in het contract staan.",
        },
    },
    RuleText {
        id: "MSZ24-3.7",
        title: Text { en: "Valid choice of telemonitoring populations", nl: "Keuze populaties telemonitoring" },
        effect: Text {
            en: "An invalid choice makes MSZ24-3.8 not met.",
            nl: "Met een ongeldige keuze is MSZ24-3.8 niet gehaald.",
        },
        interpretation: Text {
            en: "'Two of' is read as two or more. 'Self-determined' is read as an extra member of the second list, not \
                 as a replacement of the base conditions.",
            nl: "'2 van' is gelezen als twee of meer. 'Zelf te bepalen' is gelezen als een extra ziektebeeld van de \
                 tweede lijst, niet als vervanging van de basisziektebeelden.",
        },
    },
    RuleText {
        id: "MSZ24-3.8",
        title: Text { en: "KPI telemonitoring: at least 20 percent of the patients", nl: "KPI telemonitoring 20%" },
        effect: Text {
            en: "Met / not met; not met also when the choice of populations is invalid (MSZ24-3.7).",
            nl: "Gehaald of niet gehaald; ook niet gehaald als de keuze van populaties ongeldig is (MSZ24-3.7).",
        },
        interpretation: Text {
            en: "Pooled over the chosen populations, a patient in two populations counted once. Alternative: 20 \
                 percent in each population. The singular 'your patients from the following populations' supports \
                 pooling; a contract may set the stricter form by one KPI entry per population.",
            nl: "Samengenomen over de gekozen populaties, waarbij een patiënt in twee populaties één keer telt. \
                 Alternatief: 20 procent in elke populatie. Het enkelvoudige 'uw patiënten uit de volgende populaties' \
                 steunt samennemen; een contract kan de strengere vorm vastleggen met een KPI per populatie.",
        },
    },
    RuleText {
        id: "MSZ24-3.9",
        title: Text { en: "Telemonitoring in other pathways is encouraged", nl: "Aanmoediging andere zorgpaden" },
        effect: Text {
            en: "No consequence; patients outside the chosen populations count in neither numerator nor denominator.",
            nl: "Geen gevolg; patiënten buiten de gekozen populaties tellen in teller noch noemer mee.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.10",
        title: Text { en: "Provider may propose another KPI for these conditions", nl: "Eigen KPI-voorstel" },
        effect: Text {
            en: "The alternative replaces MSZ24-3.8 for the conditions it covers and is monitored by the insurer.",
            nl: "Het alternatief komt voor de ziektebeelden die het omvat in de plaats van MSZ24-3.8 en wordt door de \
                 verzekeraar gemonitord.",
        },
        interpretation: Text {
            en: "An invitation to propose is not acceptance; only an agreed alternative replaces the KPI.",
            nl: "Een uitnodiging om voor te stellen is geen aanvaarding; alleen een afgesproken alternatief vervangt \
                 de KPI.",
        },
    },
    RuleText {
        id: "MSZ24-3.11",
        title: Text {
            en: "Core regions: custom agreements with a result obligation",
            nl: "Kernregio: maatwerk met resultaat",
        },
        effect: Text {
            en: "In many core-region contracts the obligation is a result already in 2024; it follows from the \
                 contract, not from the region.",
            nl: "In veel contracten in kernregio's is de verplichting al in 2024 een resultaatverplichting; dat volgt \
                 uit het contract, niet uit de regio.",
        },
        interpretation: Text {
            en: "'In many cases' makes this a contract fact.",
            nl: "'In veel gevallen' maakt dit tot een gegeven van het contract.",
        },
    },
    RuleText {
        id: "MSZ24-3.12",
        title: Text {
            en: "Effort or result obligation for the digital targets",
            nl: "Inspannings- of resultaatverplichting",
        },
        effect: Text {
            en: "Determines how a missed KPI counts: expected = result and KPI not met = review; expected = effort and \
                 not met = a finding only if no effort is demonstrated. The results of MSZ24-3.5, 3.6 and 3.8 \
                 themselves do not change.",
            nl: "Bepaalt hoe een gemiste KPI telt: expected = result en KPI niet gehaald = ter beoordeling; expected = \
                 effort en niet gehaald = alleen een bevinding als geen inspanning is aangetoond. De uitkomsten van \
                 MSZ24-3.5, 3.6 en 3.8 zelf veranderen niet.",
        },
        interpretation: Text {
            en: "For hospitals where the insurer is not market leader nothing is said for 2025: effort continues. For \
                 clinics the targets bind only 'if applicable to you', which is the contract containing the KPI. The \
                 sanction for a missed result is not stated.",
            nl: "Voor ziekenhuizen waar de verzekeraar geen marktleider is, is over 2025 niets gezegd: de \
                 inspanningsverplichting blijft. Voor klinieken gelden de doelstellingen alleen 'indien op u van \
                 toepassing', dat wil zeggen als het contract de KPI bevat. De sanctie op een gemist resultaat staat \
                 er niet.",
        },
    },
    RuleText {
        id: "MSZ24-3.13",
        title: Text { en: "Telemonitoring is paid through an OZP", nl: "Telemonitoring via OZP" },
        effect: Text {
            en: "Telemonitoring claimed in another form (for example inside a separate DBC line) is not payable in \
                 2024. Period up to and including 31 December 2024.",
            nl: "Telemonitoring die in een andere vorm wordt gedeclareerd (bijvoorbeeld binnen een aparte DBC-regel), \
                 is in 2024 niet betaalbaar. Periode tot en met 31 december 2024.",
        },
        interpretation: Text {
            en: "The OZP codes are not in the document: policy table.",
            nl: "De OZP-codes staan niet in het document: beleidstabel.",
        },
    },
    RuleText {
        id: "MSZ24-3.14",
        title: Text { en: "Telemonitoring follows the FMS guide", nl: "Handreiking telemonitoring FMS" },
        effect: Text {
            en: "The guide is external; its frames are a condition for a proper claim. Attested fact: a person states \
                 it; the core only reads the answer.",
            nl: "De handreiking is extern; haar kaders zijn voorwaarde voor een juiste declaratie. Verklaard feit: een \
                 mens stelt het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text {
            en: "The consequence of deviation is not stated: review.",
            nl: "Het gevolg van afwijken staat er niet: ter beoordeling.",
        },
    },
    RuleText {
        id: "MSZ24-3.15",
        title: Text { en: "VIPP: taking part or completed", nl: "VIPP deelname of afgerond" },
        effect: Text {
            en: "Precondition the insurer wants to record in the agreement; see also MSZ24-B2.30.",
            nl: "Randvoorwaarde die de verzekeraar in de overeenkomst wil vastleggen; zie ook MSZ24-B2.30.",
        },
        interpretation: Text {
            en: "These five preconditions are introduced as points to agree ('wij willen komen tot afspraken'): warn, \
                 not deny.",
            nl: "Deze vijf randvoorwaarden zijn ingeleid als af te spreken punten ('wij willen komen tot afspraken'): \
                 waarschuwing, geen weigering.",
        },
    },
    RuleText {
        id: "MSZ24-3.16",
        title: Text { en: "Data exchange with PGOs is required", nl: "Uitwisseling met PGO's vereist" },
        effect: Text {
            en: "Named a requirement within the list of preconditions.",
            nl: "In de lijst van randvoorwaarden uitdrukkelijk een vereiste genoemd.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.17",
        title: Text { en: "Effort: digital care-network platforms", nl: "Inzet zorgnetwerkplatformen" },
        effect: Text {
            en: "Effort obligation. Attested fact: a person states it; the core only reads the answer.",
            nl: "Inspanningsverplichting. Verklaard feit: een mens stelt het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.18",
        title: Text { en: "National data programmes", nl: "Deelname landelijke programma's" },
        effect: Text {
            en: "ICU data is an example, not the whole list. Attested fact: a person states it; the core only reads \
                 the answer.",
            nl: "ICU data is een voorbeeld, niet de hele lijst. Verklaard feit: een mens stelt het vast, de kern leest \
                 alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.19",
        title: Text { en: "Effort: digital skills of staff and patients", nl: "Inspanning digitale vaardigheden" },
        effect: Text {
            en: "Effort obligation. Attested fact: a person states it; the core only reads the answer.",
            nl: "Inspanningsverplichting. Verklaard feit: een mens stelt het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.20",
        title: Text { en: "MedMij connection with the minimum data in 2024", nl: "MedMij-aansluiting in 2024" },
        effect: Text {
            en: "National ambition of the insurers (ZN); not a contract condition by itself.",
            nl: "Landelijke ambitie van de zorgverzekeraars (ZN); op zichzelf geen contractvoorwaarde.",
        },
        interpretation: Text {
            en: "'In 2024' is read as during 2024, tested on 31 December 2024. All ZN ambitions (MSZ24-3.20 to 3.29) \
                 are ambitions: severity warn or info.",
            nl: "'In 2024' is gelezen als in de loop van 2024, getoetst op 31 december 2024. Alle ZN-ambities \
                 (MSZ24-3.20 tot en met 3.29) zijn ambities: waarschuwing of ter informatie.",
        },
    },
    RuleText {
        id: "MSZ24-3.21",
        title: Text { en: "EU patient summary or a bridging standard", nl: "EU-patiëntsamenvatting" },
        effect: Text {
            en: "A bridging standard is accepted for the time being; the end of the bridge is not dated.",
            nl: "Een overbruggende standaard wordt vooralsnog aanvaard; het einde van de overbrugging is niet \
                 gedateerd.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.22",
        title: Text { en: "Plan for MP9 medication data", nl: "Plan MP9" },
        effect: Text {
            en: "A plan suffices; exchange itself is not yet asked.",
            nl: "Een plan volstaat; de uitwisseling zelf wordt nog niet gevraagd.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.23",
        title: Text {
            en: "Prepare image, report and care-plan exchange for 2025",
            nl: "Voorbereiding beelduitwisseling 2025",
        },
        effect: Text {
            en: "Preparation in 2024, exchange in 2025. Attested fact: a person states it; the core only reads the \
                 answer.",
            nl: "Voorbereiden in 2024, uitwisselen in 2025. Verklaard feit: een mens stelt het vast, de kern leest \
                 alleen het antwoord.",
        },
        interpretation: Text {
            en: "'These plans' are read as the reports and care plans just named.",
            nl: "'Deze plannen' zijn gelezen als de verslagen en zorgplannen die net zijn genoemd.",
        },
    },
    RuleText {
        id: "MSZ24-3.24",
        title: Text { en: "Acute care: digital exchange by the guideline", nl: "Gegevensuitwisseling acute zorg" },
        effect: Text { en: "Ambition for providers in acute care.", nl: "Ambitie voor aanbieders van acute zorg." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.25",
        title: Text { en: "No fax; secure e-mail with the care address book", nl: "Geen fax meer" },
        effect: Text { en: "Both parts are needed.", nl: "Beide delen zijn nodig." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.26",
        title: Text { en: "Consents in Mitz", nl: "Toestemmingen in Mitz" },
        effect: Text {
            en: "Named types record; others need at least a dated plan.",
            nl: "De genoemde soorten aanbieders leggen toestemmingen vast; andere hebben ten minste een plan met een \
                 datum.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.27",
        title: Text { en: "Health RI node, consent registration, secondary use", nl: "Health RI knooppunt" },
        effect: Text { en: "Ambition.", nl: "Ambitie." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.28",
        title: Text { en: "Effort: GDPR-compliant data for eight uses", nl: "AVG-conforme data voor hergebruik" },
        effect: Text {
            en: "Uses: learning, outcome and choice information, purchasing, accountability, research, benefit-package \
                 cycle, appropriate use, benchmarks and mirror information. Attested fact: a person states it; the \
                 core only reads the answer.",
            nl: "Toepassingen: leren en verbeteren, zorguitkomsten en keuze-informatie, zorginkoop, verantwoording, \
                 wetenschappelijk onderzoek, pakketcyclus, gepast gebruik, benchmarks en spiegelinformatie. Verklaard \
                 feit: een mens stelt het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.29",
        title: Text { en: "Apply the insights made available", nl: "Inzichten toepassen in de praktijk" },
        effect: Text {
            en: "Stated twice in the document; one rule. Attested fact: a person states it; the core only reads the \
                 answer.",
            nl: "Staat tweemaal in het document; één regel. Verklaard feit: een mens stelt het vast, de kern leest \
                 alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.30",
        title: Text { en: "Agreements on cross-sector service centres", nl: "Afspraken over ZMSC" },
        effect: Text {
            en: "Parties record how they work with the ZMSC. Attested.",
            nl: "Partijen leggen vast hoe zij met het ZMSC werken. Verklaard.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-3.31",
        title: Text { en: "Financing conditions of a ZMSC", nl: "Voorwaarden financiering ZMSC" },
        effect: Text {
            en: "All named conditions: scale and scope that lower average turnover and cost per patient; several \
                 networks, chains, providers and informal carers in several sectors; knowledge of regional supply; \
                 functions direction/coordination, monitoring, guidance, treatment; safe monitoring including devices; \
                 transmural cooperation and not placed within one hospital only. Attested items.",
            nl: "Alle genoemde voorwaarden: schaal en scope die de gemiddelde zorgomzet en -kosten per patiënt \
                 verlagen; meerdere netwerken, ketens, zorgaanbieders en mantelzorgers in meerdere sectoren; kennis \
                 van het regionale aanbod; de functies regie en coördinatie, bewaking, begeleiding en behandeling; \
                 veilige monitoring inclusief devices; transmurale samenwerking en niet alleen binnen één ziekenhuis \
                 gepositioneerd. Verklaarde onderdelen.",
        },
        interpretation: Text {
            en: "The social domain is to be included 'in time', so not yet a condition. The conditions are what the \
                 insurer 'has in mind': review, not deny.",
            nl: "Het sociaal domein komt er 'op termijn' bij en is dus nog geen voorwaarde. De voorwaarden staan de \
                 verzekeraar 'voor ogen': ter beoordeling, geen weigering.",
        },
    },
    RuleText {
        id: "MSZ24-3.32",
        title: Text { en: "One ZMSC per region is enough", nl: "Eén ZMSC per regio" },
        effect: Text { en: "A second one goes to a human.", nl: "Een tweede gaat naar een mens." },
        interpretation: Text { en: "'Enough' is no ban: review.", nl: "'Voldoende' is geen verbod: ter beoordeling." },
    },
    RuleText {
        id: "MSZ24-3.33",
        title: Text { en: "MSR: digital targets per provider", nl: "MSR: eigen digitale afspraken" },
        effect: Text {
            en: "Default hospital percentages are never applied silently to MSR.",
            nl: "De standaardpercentages voor ziekenhuizen worden nooit stilzwijgend op MSR toegepast.",
        },
        interpretation: Text {
            en: "Deviation is a possibility ('kunnen'); without recorded agreement no target is assumed.",
            nl: "Afwijken is een mogelijkheid ('kunnen'); zonder vastgelegde afspraak wordt geen doelstelling \
                 aangenomen.",
        },
    },
];
