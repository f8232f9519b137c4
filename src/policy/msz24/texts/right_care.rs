//! Chapters 4 and 5: right care, and agreements of a region.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const RULE_TEXTS: [RuleText; 18] = [
    RuleText {
        id: "MSZ24-4.1",
        title: Text { en: "Progress of the 2022 plan is monitored", nl: "Voortgang plan 2022 gevolgd" },
        effect: Text {
            en: "NVZ members have a plan from 2022 for implementing or phasing out the topics; its progress is \
                 monitored.",
            nl: "NVZ-leden hebben sinds 2022 een plan voor het implementeren of afbouwen van de onderwerpen; de \
                 voortgang wordt gemonitord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-4.2",
        title: Text { en: "Make the 2024 plan in 2023 on every relevant topic", nl: "Plan van aanpak 2024 maken" },
        effect: Text {
            en: "Missing topics or a late plan lead to a conversation; the approval itself is MSZ24-4.8.",
            nl: "Ontbrekende onderwerpen of een te laat plan leiden tot een gesprek; de goedkeuring zelf is MSZ24-4.8.",
        },
        interpretation: Text {
            en: "'In 2023' = [2023-01-01, 2024-01-01).",
            nl: "'In 2023' = [2023-01-01, 2024-01-01).",
        },
    },
    RuleText {
        id: "MSZ24-4.3",
        title: Text { en: "Two years for the topics new in January 2023", nl: "Nieuwe onderwerpen voor eind 2024" },
        effect: Text {
            en: "Up to and including 31 December 2024 no finding; after that unfinished topics lead to a conversation \
                 (MSZ24-4.5).",
            nl: "Tot en met 31 december 2024 geen bevinding; daarna leiden onderwerpen die niet af zijn tot een \
                 gesprek (MSZ24-4.5).",
        },
        interpretation: Text {
            en: "Term is 'until the end of 2024': [2023-01-01, 2025-01-01). No percentage is given for these topics, \
                 so all of them; the 80 percent belongs to the 2021 agenda only.",
            nl: "De termijn loopt 'tot eind 2024': [2023-01-01, 2025-01-01). Voor deze onderwerpen is geen percentage \
                 gegeven, dus alle; de 80 procent hoort alleen bij de agenda van 2021.",
        },
    },
    RuleText {
        id: "MSZ24-4.4",
        title: Text { en: "2021 agenda: at least 80 percent implemented in 2023", nl: "Agenda 2021: 80% in 2023" },
        effect: Text { en: "Not met: conversation (MSZ24-4.5).", nl: "Niet gehaald: gesprek (MSZ24-4.5)." },
        interpretation: Text {
            en: "Share of topics, not the degree of implementation of each topic; measured on 31 December 2023; only \
                 relevant topics (the limitation written for the 2023 agenda is carried over).",
            nl: "Aandeel van de onderwerpen, niet de mate van implementatie per onderwerp; gemeten op 31 december \
                 2023; alleen relevante onderwerpen (de beperking die bij de agenda van 2023 staat, is overgenomen).",
        },
    },
    RuleText {
        id: "MSZ24-4.5",
        title: Text { en: "Missed ZE&GG percentage or timeline: conversation", nl: "Niet gehaald: gesprek" },
        effect: Text {
            en: "The only consequence named is a conversation; no amount is withheld.",
            nl: "Het enige gevolg dat wordt genoemd is een gesprek; er wordt geen bedrag ingehouden.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-4.6",
        title: Text { en: "Concrete agreements on less unproven care", nl: "Afspraken volumeverlaging" },
        effect: Text {
            en: "The contract contains concrete agreements on lowering the volume of care that is not or \
                 insufficiently proven; topics may come from Annex 3, the whole ZE&GG agenda or the provider's own \
                 choice.",
            nl: "Het contract bevat concrete afspraken over het verlagen van het volume van zorg die niet of \
                 onvoldoende bewezen effectief is; onderwerpen kunnen komen uit bijlage 3, uit de hele ZE&GG-agenda of \
                 van de zorgaanbieder zelf.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-4.7",
        title: Text { en: "Plans are more concrete than last year", nl: "Verdere concretisering" },
        effect: Text {
            en: "Judged by a person. Attested fact: a person states it; the core only reads the answer.",
            nl: "Door een mens beoordeeld. Verklaard feit: een mens stelt het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-4.8",
        title: Text { en: "Approved ZE&GG plan is a contract condition", nl: "Goedgekeurd ZE&GG-plan vereist" },
        effect: Text {
            en: "No agreement without an approved plan; same test as MSZ24-B1.7.",
            nl: "Geen overeenkomst zonder goedgekeurd plan; dezelfde toets als MSZ24-B1.7.",
        },
        interpretation: Text {
            en: "Section 4 does not say who approves; Annex 1 says at least the first insurer. Approval by that \
                 insurer is enough even when it is not Zilveren Kruis. No agenda-free exception is written for small \
                 clinics: a plan covering zero relevant topics must still be approved.",
            nl: "Hoofdstuk 4 zegt niet wie goedkeurt; bijlage 1 zegt: ten minste de eerste verzekeraar. Goedkeuring \
                 door die verzekeraar volstaat, ook als dat niet Zilveren Kruis is. Voor kleine klinieken staat er \
                 geen uitzondering: ook een plan zonder relevante onderwerpen moet zijn goedgekeurd.",
        },
    },
    RuleText {
        id: "MSZ24-4.9",
        title: Text { en: "Volume of the Annex 3 list is monitored", nl: "Monitoring volume bijlage 3" },
        effect: Text {
            en: "Reports the change as current - previous; mirror information (spiegelinformatie) can be offered and a \
                 conversation follows if needed.",
            nl: "Meldt de verandering als huidig - vorig; spiegelinformatie kan worden aangeboden en zo nodig volgt \
                 een gesprek.",
        },
        interpretation: Text {
            en: "The trigger for a conversation is not given ('if needed'): any rise triggers a review; the contract \
                 may fix a higher threshold.",
            nl: "De aanleiding voor een gesprek is niet gegeven ('indien nodig'): elke stijging gaat ter beoordeling; \
                 het contract kan een hogere drempel vastleggen.",
        },
    },
    RuleText {
        id: "MSZ24-4.10",
        title: Text { en: "Care outside SW&P is phased out within a reasonable term", nl: "Afbouw zorg zonder SW&P" },
        effect: Text {
            en: "Care not meeting SW&P before the agreed end: reported. From that date on: review of each claim. No \
                 default term is assumed.",
            nl: "Zorg die niet aan SW&P voldoet, vóór het afgesproken einde: gemeld. Vanaf die datum: elke declaratie \
                 ter beoordeling. Er wordt geen standaardtermijn aangenomen.",
        },
        interpretation: Text {
            en: "Tension with Annex 1 (care must meet SW&P) and Annex 4 (only care that meets the conditions is \
                 reimbursed): the phase-out sentence is read as a term for volume agreements, not as a claim right; \
                 legal non-entitlement still follows from MSZ24-B4.17 for MSR.",
            nl: "Spanning met bijlage 1 (zorg moet aan SW&P voldoen) en bijlage 4 (alleen zorg die aan de voorwaarden \
                 voldoet, wordt vergoed): de zin over afbouw is gelezen als een termijn voor volumeafspraken, niet als \
                 een recht om te declareren; dat er geen aanspraak is, volgt voor MSR nog altijd uit MSZ24-B4.17.",
        },
    },
    RuleText {
        id: "MSZ24-4.11",
        title: Text { en: "Progress of care evaluations is discussed", nl: "Zorgevaluaties bespreken" },
        effect: Text {
            en: "Participation is encouraged, not required.",
            nl: "Deelname wordt gestimuleerd, niet vereist.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-4.12",
        title: Text { en: "Authorisations may be introduced to reduce volume", nl: "Machtiging als afbouwmiddel" },
        effect: Text {
            en: "Without a granted authorisation not payable; pending counts as an unknown status (it can become \
                 granted or refused), so it gives undetermined with claim.authorisation_status missing, and \
                 claim.authorisation_granted_on where that is unknown too.",
            nl: "Zonder verleende machtiging niet betaalbaar; pending telt als een onbekende status (kan nog granted \
                 of refused worden) en geeft dus onbepaald, met claim.authorisation_status als ontbrekend feit, en ook \
                 claim.authorisation_granted_on waar dat onbekend is.",
        },
        interpretation: Text {
            en: "The moment is not stated; an authorisation is read as prior.",
            nl: "Het moment staat er niet; een machtiging is gelezen als vooraf.",
        },
    },
    RuleText {
        id: "MSZ24-4.13",
        title: Text { en: "Sleep diagnostics: from polysomnography to polygraphy", nl: "Slaapdiagnostiek PSG naar PG" },
        effect: Text {
            en: "The assessment of the ZE&GG plan looks at the OSA ambitions; psg_share_ppm = \
                 round_half_away(1_000_000 * period.psg_count / (period.psg_count + period.pg_count)), rounded once, \
                 is reported when both counts are known and their sum is not 0. Started conversations continue in \
                 2024.",
            nl: "De beoordeling van het ZE&GG-plan kijkt naar de verbeterambities op OSA; psg_share_ppm = \
                 round_half_away(1_000_000 * period.psg_count / (period.psg_count + period.pg_count)), één keer \
                 afgerond, wordt gemeld als beide aantallen bekend zijn en hun som niet 0 is. Begonnen gesprekken gaan \
                 in 2024 door.",
        },
        interpretation: Text {
            en: "A shift can be needed ('can mean'); no target share is given, so none is tested.",
            nl: "Een verschuiving kan nodig zijn ('kan betekenen'); een streefaandeel is niet gegeven en wordt dus \
                 niet getoetst.",
        },
    },
    RuleText {
        id: "MSZ24-4.14",
        title: Text { en: "ICD: three improvement points", nl: "ICD-verbeterpunten" },
        effect: Text {
            en: "Basis for buying right ICD care, taking the national elaboration in ZE&GG into account.",
            nl: "Basis voor het inkopen van juiste ICD-zorg, rekening houdend met de landelijke uitwerking in ZE&GG.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-4.15",
        title: Text { en: "No MSR for chronic pain WPN 1 and 2", nl: "Geen MSR bij WPN 1 en 2" },
        effect: Text {
            en: "WPN 1 and 2 are not purchased in 2024. WPN 3 and 4 are only a possible indication: MSZ24-B3.7 and \
                 B4.20 to B4.24 must also hold.",
            nl: "WPN 1 en 2 worden in 2024 niet ingekocht. WPN 3 en 4 zijn alleen een mogelijke indicatie: ook aan \
                 MSZ24-B3.7 en B4.20 tot en met B4.24 moet zijn voldaan.",
        },
        interpretation: Text {
            en: "The position (October 2022) calls MSR effective under conditions for WPN 3 and 4 but does not define \
                 the patient group; the insurer's tests remain.",
            nl: "Het standpunt (oktober 2022) noemt MSR bij WPN 3 en 4 onder voorwaarden effectief, maar omschrijft de \
                 patiëntengroep niet; de toetsen van de verzekeraar blijven.",
        },
    },
    RuleText {
        id: "MSZ24-4.16",
        title: Text { en: "Long covid: MSR only after paramedical recovery care", nl: "Longcovid eerst eerste lijn" },
        effect: Text {
            en: "Long covid care is in principle primary care; MSR is claimable only when all conditions hold.",
            nl: "Longcovidzorg is in principe eerstelijnszorg; MSR is alleen te declareren als aan alle voorwaarden is \
                 voldaan.",
        },
        interpretation: Text {
            en: "'In principle' leaves the exception to these conditions only; no other exception is written.",
            nl: "'In principe' laat alleen de uitzondering van deze voorwaarden open; een andere staat er niet.",
        },
    },
    RuleText {
        id: "MSZ24-4.17",
        title: Text {
            en: "Insurer informs about consequences of a future MSR position",
            nl: "Informeren over actualisatie MSR",
        },
        effect: Text {
            en: "Effects of a later position apply only from the date in a later policy version; stepped care as \
                 defined in MSZ24-B4.16 is the expected theme. Attested.",
            nl: "Gevolgen van een later standpunt gelden pas vanaf de datum in een latere versie van het beleid; \
                 stepped care zoals omschreven in MSZ24-B4.16 is het verwachte thema. Verklaard.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-5.1",
        title: Text { en: "Region-specific agreements and their financing", nl: "Regiospecifieke afspraken" },
        effect: Text {
            en: "Where the insurer is the largest, the policy leaves room for region-specific agreements, supported by \
                 transformation funds or a subsidy through an affiliated foundation; if neither fits lasting \
                 implementation, another solution is sought. Such an agreement overrides the general values only for \
                 what it names.",
            nl: "Waar de verzekeraar de grootste is, laat het beleid ruimte voor regiospecifieke afspraken, \
                 ondersteund met transformatiemiddelen of subsidie via een verbonden stichting; past geen van beide \
                 bij duurzame implementatie, dan wordt een andere oplossing gezocht. Zo'n afspraak gaat alleen voor op \
                 de algemene waarden voor zover zij die noemt.",
        },
        interpretation: Text {
            en: "Room ('can') gives no right to financing.",
            nl: "Ruimte ('kunnen') geeft geen recht op financiering.",
        },
    },
];
