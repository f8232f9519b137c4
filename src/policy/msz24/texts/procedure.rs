//! Chapters 9 to 12: contracting, calendar, control, later changes.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const RULE_TEXTS: [RuleText; 25] = [
    RuleText {
        id: "MSZ24-9.1",
        title: Text { en: "Questionnaire available on 8 June 2023", nl: "Vragenlijst op 8 juni 2023" },
        effect: Text { en: "Insurer's date for applicants.", nl: "Datum van de verzekeraar voor aanvragers." },
        interpretation: Text {
            en: "A later sending does not move the closing date: nothing is written about it; human decision.",
            nl: "Latere verzending verschuift de sluitingsdatum niet: daarover staat niets; een mens beslist.",
        },
    },
    RuleText {
        id: "MSZ24-9.2",
        title: Text { en: "Complete the questionnaire by 20 July 2023", nl: "Vragenlijst uiterlijk 20 juli 2023" },
        effect: Text {
            en: "Up to and including 20 July 2023, half-open < 2023-07-21, with declaration and documents.",
            nl: "Tot en met 20 juli 2023, half open < 2023-07-21, met verklaring en documenten.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-9.3",
        title: Text {
            en: "Insurer informs applicants by 30 September 2023",
            nl: "Bericht uiterlijk 30 september 2023",
        },
        effect: Text {
            en: "Judgement is the insurer's. Up to and including 30 September 2023.",
            nl: "Het oordeel is aan de verzekeraar. Tot en met 30 september 2023.",
        },
        interpretation: Text {
            en: "The text says 30 September 2022, before the application window and the publication date: read as a \
                 misprint for 2023, consistent with the other 30 September 2023 dates. The literal date is available \
                 as policy constant.",
            nl: "De tekst zegt 30 september 2022, vóór het aanvraagvenster en de publicatiedatum: gelezen als \
                 verschrijving voor 2023, in overeenstemming met de andere data van 30 september 2023. De letterlijke \
                 datum is als constante van het beleid beschikbaar.",
        },
    },
    RuleText {
        id: "MSZ24-9.4",
        title: Text { en: "Contracted in 2023: procedure starts automatically", nl: "Automatisch bij contract 2023" },
        effect: Text {
            en: "No application needed; the procedure for 2024 starts if the criteria (MSZ24-6.9) are still met.",
            nl: "Geen aanvraag nodig; de procedure voor 2024 start als nog steeds aan de criteria (MSZ24-6.9) is \
                 voldaan.",
        },
        interpretation: Text {
            en: "The turnover and three-year tests are written for applicants only and are not repeated for contracted \
                 providers. The criteria are said to be described below, but what follows is procedure; section 6 and \
                 Annexes 1 and 2 are used.",
            nl: "De toetsen op omzet en drie jaar staan er alleen voor aanvragers en worden voor gecontracteerde \
                 aanbieders niet herhaald. De criteria zouden hieronder beschreven staan, maar wat volgt is procedure; \
                 gebruikt zijn hoofdstuk 6 en bijlage 1 en 2.",
        },
    },
    RuleText {
        id: "MSZ24-9.5",
        title: Text { en: "Policy is discussed with negotiated providers", nl: "Inkoopgesprekken" },
        effect: Text {
            en: "The purchaser schedules the conversation; this policy is its basis.",
            nl: "De zorginkoper agendeert het gesprek; dit beleid is daarvoor de basis.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-9.6",
        title: Text { en: "Concept agreement on request from 1 September 2023", nl: "Concept vanaf 1 september 2023" },
        effect: Text {
            en: "Requests through the contact form; earlier requests are answered from that date.",
            nl: "Opvragen via het contactformulier; eerdere verzoeken worden vanaf die datum beantwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-9.7",
        title: Text { en: "Financial proposal by 15 September 2023", nl: "Voorstel uiterlijk 15 september 2023" },
        effect: Text { en: "Up to and including 15 September 2023.", nl: "Tot en met 15 september 2023." },
        interpretation: Text {
            en: "The text says 'gladly' (graag), the calendar 'closing date': warn, no exclusion.",
            nl: "De tekst zegt 'graag', de kalender 'sluitingsdatum': waarschuwing, geen uitsluiting.",
        },
    },
    RuleText {
        id: "MSZ24-9.8",
        title: Text {
            en: "Negotiation agreement intended on 1 November 2023",
            nl: "Onderhandelakkoord 1 november 2023",
        },
        effect: Text {
            en: "Intention of the insurer; year taken from context.",
            nl: "Streven van de verzekeraar; het jaar volgt uit de context.",
        },
        interpretation: Text {
            en: "No year in the text; 2023 follows from the calendar.",
            nl: "In de tekst staat geen jaar; 2023 volgt uit de kalender.",
        },
    },
    RuleText {
        id: "MSZ24-9.9",
        title: Text {
            en: "Digital providers get an offer by 30 September 2023",
            nl: "Digitaal aanbod uiterlijk 30 september",
        },
        effect: Text {
            en: "Up to and including 30 September 2023, questionnaire and proposal for a financial agreement 2024.",
            nl: "Tot en met 30 september 2023, vragenlijst en voorstel voor een financiële afspraak 2024.",
        },
        interpretation: Text {
            en: "The heading says 'contract offer', text and calendar 'proposal for a financial agreement'; the \
                 agreement text follows only after MSZ24-9.10.",
            nl: "De kop zegt 'contractaanbod', tekst en kalender 'voorstel voor een financiële afspraak'; de tekst van \
                 de overeenkomst volgt pas na MSZ24-9.10.",
        },
    },
    RuleText {
        id: "MSZ24-9.10",
        title: Text { en: "Concept agreement after meeting the conditions", nl: "Conceptovereenkomst na voldoen" },
        effect: Text {
            en: "The questionnaire contains the general conditions, the quality conditions and questions on the \
                 composition of the contract. true: concept agreement 2024 in VECOZO.",
            nl: "De vragenlijst bevat de algemene voorwaarden, de kwaliteitsvoorwaarden en vragen over de \
                 samenstelling van het contract. Waar: conceptovereenkomst 2024 in VECOZO.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-9.11",
        title: Text { en: "Signed before 10 November: visible on 12 November", nl: "Voor 10 november getekend" },
        effect: Text {
            en: "true: shown in the care finder (zorgzoeker) from 12 November 2023; false: no right to be visible on \
                 that date.",
            nl: "Waar: vanaf 12 november 2023 zichtbaar op de zorgzoeker; niet waar: geen recht om op die datum \
                 zichtbaar te zijn.",
        },
        interpretation: Text {
            en: "'Before 10 November' excludes the tenth.",
            nl: "'Voor 10 november' sluit de tiende uit.",
        },
    },
    RuleText {
        id: "MSZ24-9.12",
        title: Text { en: "All contracts are signed digitally in VECOZO", nl: "Digitaal tekenen in VECOZO" },
        effect: Text {
            en: "A contract signed elsewhere is not recorded as concluded.",
            nl: "Een contract dat elders is getekend, wordt niet als gesloten vastgelegd.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-9.13",
        title: Text { en: "VECOZO certificate, allow five working days", nl: "VECOZO-certificaat op tijd" },
        effect: Text {
            en: "A request takes at most five working days; apply in time with the online form.",
            nl: "Het verwerken van een aanvraag kost maximaal vijf werkdagen; vraag op tijd aan met het online \
                 formulier.",
        },
        interpretation: Text {
            en: "Advice, so warn. Working days need a holiday calendar and are supplied by the caller.",
            nl: "Een advies, dus een waarschuwing. Werkdagen vragen een feestdagenkalender en worden door de aanroeper \
                 aangeleverd.",
        },
    },
    RuleText {
        id: "MSZ24-9.14",
        title: Text { en: "Contract status made known on 12 November 2023", nl: "Contracteerstatus 12 november" },
        effect: Text {
            en: "Insurer publishes the status of all providers.",
            nl: "De verzekeraar maakt de status van alle zorgaanbieders bekend.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-10.1",
        title: Text { en: "Contract calendar as a milestone table", nl: "Kalender" },
        effect: Text {
            en: "Answers which steps are open on a date; the rules 6.3, 9.1 to 9.14 and 10.2 to 10.4 decide.",
            nl: "Geeft antwoord op welke stappen op een datum openstaan; de regels 6.3, 9.1 tot en met 9.14 en 10.2 \
                 tot en met 10.4 beslissen.",
        },
        interpretation: Text {
            en: "Where the calendar gives only a closing date, the start is taken as the publication date 2023-04-01. \
                 Between 2 and 7 June 2023 nothing is open for an applicant. 1 November (MSZ24-9.8) and 10 November \
                 (MSZ24-9.11) are missing from the calendar and stand in section 9 only.",
            nl: "Waar de kalender alleen een sluitingsdatum geeft, is de publicatiedatum 2023-04-01 als begin genomen. \
                 Van 2 tot en met 7 juni 2023 staat voor een aanvrager niets open. 1 november (MSZ24-9.8) en 10 \
                 november (MSZ24-9.11) ontbreken in de kalender en staan alleen in hoofdstuk 9.",
        },
    },
    RuleText {
        id: "MSZ24-10.2",
        title: Text { en: "Policy published on 1 April 2023", nl: "Publicatie 1 april 2023" },
        effect: Text {
            en: "First version; later additions carry a later version date (MSZ24-12.1).",
            nl: "Eerste versie; latere aanvullingen dragen een latere versiedatum (MSZ24-12.1).",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-10.3",
        title: Text {
            en: "Signed contract with price list by 31 December 2023",
            nl: "Getekend incl. prijslijst 31 december",
        },
        effect: Text {
            en: "Up to and including 31 December 2023; otherwise no contract at the start of the year.",
            nl: "Tot en met 31 december 2023; anders bij het begin van het jaar geen contract.",
        },
        interpretation: Text {
            en: "The calendar names the date without consequence; reading: later signing means no contract on 1 \
                 January 2024, a human may still accept a later start.",
            nl: "De kalender noemt de datum zonder gevolg; lezing: later tekenen betekent geen contract op 1 januari \
                 2024, een mens kan alsnog een latere ingang aanvaarden.",
        },
    },
    RuleText {
        id: "MSZ24-10.4",
        title: Text { en: "Contract starts on 1 January 2024", nl: "Ingang 1 januari 2024" },
        effect: Text {
            en: "Care before the start or after the end is not care under this contract. One-year contract: \
                 [2024-01-01, 2025-01-01).",
            nl: "Zorg vóór het begin of na het einde is geen zorg onder dit contract. Contract van één jaar: \
                 [2024-01-01, 2025-01-01).",
        },
        interpretation: Text {
            en: "For DBC products that run over the year end the deciding date is contract.ceiling_attribution; the \
                 text does not say.",
            nl: "Voor DBC-producten die over de jaargrens lopen, is contract.ceiling_attribution de bepalende datum; \
                 de tekst zegt er niets over.",
        },
    },
    RuleText {
        id: "MSZ24-11.1",
        title: Text { en: "Care must be lawful, actual and rightly delivered", nl: "Rechtmatig, feitelijk en terecht" },
        effect: Text {
            en: "Assessed in one of five processes: material control, formal control, fraud investigation, \
                 self-investigation, horizontal supervision.",
            nl: "Getoetst in een van vijf processen: materiële controle, formele controle, fraudeonderzoek, \
                 zelfonderzoek, horizontaal toezicht.",
        },
        interpretation: Text {
            en: "The text joins the tests by 'and/or': each failing test alone is enough for a finding. Recovery is \
                 written only for MSR (MSZ24-B4.18); elsewhere the process decides.",
            nl: "De tekst verbindt de toetsen met 'en/of': elke toets waaraan niet is voldaan, is alleen al genoeg \
                 voor een bevinding. Terugvordering staat alleen bij MSR (MSZ24-B4.18); elders beslist het proces.",
        },
    },
    RuleText {
        id: "MSZ24-11.2",
        title: Text { en: "Split of formal and material control", nl: "Formeel versus materieel" },
        effect: Text {
            en: "Labels each finding with the control that can establish it.",
            nl: "Geeft bij elke bevinding aan welke controle haar kan vaststellen.",
        },
        interpretation: Text {
            en: "The document names the processes without defining them; the split follows common use in Dutch health \
                 insurance and has no effect on any verdict.",
            nl: "Het document noemt de processen zonder ze te definiëren; de splitsing volgt het gewone gebruik in de \
                 Nederlandse zorgverzekering en heeft geen gevolg voor enige uitkomst.",
        },
    },
    RuleText {
        id: "MSZ24-11.3",
        title: Text { en: "Compliance with the agreements is examined", nl: "Nakomen van afspraken" },
        effect: Text {
            en: "contract.compliance_topics are examples: care cost, quality, efficiency, transparency; they do not \
                 enter the result.",
            nl: "contract.compliance_topics zijn voorbeelden: zorgkosten, kwaliteit, doelmatigheid, transparantie; zij \
                 tellen niet mee in de uitkomst.",
        },
        interpretation: Text {
            en: "The list is introduced by 'for example'. Attested.",
            nl: "De opsomming begint met 'bijvoorbeeld'. Verklaard.",
        },
    },
    RuleText {
        id: "MSZ24-11.4",
        title: Text { en: "Mirror sent means conversation", nl: "Spiegel en gesprek" },
        effect: Text {
            en: "Mirrors show claiming behaviour against the provider's own history and against others; sharing is \
                 optional, the conversation follows when sent.",
            nl: "Spiegels tonen het declaratiegedrag ten opzichte van de eigen historie en van anderen; delen is vrij, \
                 maar op verzending volgt een gesprek.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-11.5",
        title: Text { en: "Written notice of a control", nl: "Schriftelijke aankondiging controle" },
        effect: Text {
            en: "The department Naleving & Controle states reason and next steps in writing.",
            nl: "De afdeling Naleving & Controle deelt aanleiding en vervolgstappen schriftelijk mee.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-11.6",
        title: Text { en: "Yearly control plan within privacy law", nl: "Controlejaarplan" },
        effect: Text {
            en: "Published every year on the website; contains the control methods, observing AVG and UAVG.",
            nl: "Jaarlijks op de website gepubliceerd; beschrijft de controlemethodieken, met inachtneming van AVG en \
                 UAVG.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-12.1",
        title: Text { en: "Later additions and changes", nl: "Aanvullingen en wijzigingen" },
        effect: Text {
            en: "Additions or changes may be published later; the provider must watch the website. Each evaluation \
                 names the version used.",
            nl: "Later kunnen aanvullingen of wijzigingen worden gepubliceerd; de zorgaanbieder moet de website in de \
                 gaten houden. Elke toetsing noemt de gebruikte versie.",
        },
        interpretation: Text {
            en: "From what date a change binds is not stated: the version in force on the evaluation date is used, \
                 unless the contract fixed an older one.",
            nl: "Vanaf welke datum een wijziging bindt, staat er niet: gebruikt wordt de versie die op de toetsdatum \
                 geldt, tenzij het contract een oudere heeft vastgelegd.",
        },
    },
];
