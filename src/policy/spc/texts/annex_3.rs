//! Texts of the rules of annex 3: the nine parameters of the contract.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 21] = [
    RuleText {
        id: "SPC-B3.1",
        title: Text { en: "Parameter 1: scope of the contract (scope contract)", nl: "Uitgangspunt 1: scope contract" },
        effect: Text {
            en: "Value recorded or listed as missing (through SPC-B3.11).",
            nl: "Waarde vastgelegd of als ontbrekend genoemd (via SPC-B3.11).",
        },
        interpretation: Text {
            en: "The first pole is 'only for the SET e-health application'; generalised to any single e-health \
                 application.",
            nl: "De eerste pool is 'alleen voor de e-healthtoepassing van de SET'; veralgemeend tot elke \
                 afzonderlijke e-healthtoepassing.",
        },
    },
    RuleText {
        id: "SPC-B3.2",
        title: Text {
            en: "Parameter 2: what financing is based on (financieringsdoelgroep)",
            nl: "Uitgangspunt 2: financieringsdoelgroep",
        },
        effect: Text {
            en: "Recorded or missing (other: deny). population_budget with a model whose amount depends on the number \
                 of patients in care: review.",
            nl: "Vastgelegd of ontbrekend (other: weigering). population_budget met een model waarvan het bedrag van \
                 het aantal patiënten in zorg afhangt: ter beoordeling.",
        },
        interpretation: Text {
            en: "'Cq. onafhankelijk van het uiteindelijke aantal patienten in zorg' gives a mechanical test. A bundle \
                 price per patient is price times volume.",
            nl: "'Cq. onafhankelijk van het uiteindelijke aantal patiënten in zorg' geeft een mechanische toets. Een \
                 bundelprijs per patiënt is prijs maal volume.",
        },
    },
    RuleText {
        id: "SPC-B3.3",
        title: Text {
            en: "Parameter 3: how far the result counts (financieringsdoel)",
            nl: "Uitgangspunt 3: financieringsdoel",
        },
        effect: Text {
            en: "Recorded or missing; label and formula that contradict each other: review.",
            nl: "Vastgelegd of ontbrekend; aanduiding en formule die elkaar tegenspreken: ter beoordeling.",
        },
        interpretation: Text {
            en: "'De mate waarin' (the degree to which) justifies the middle value mixed. TERM CLASH: this point \
                 names pay-for-performance as result-dependent, annex 4 as an extra fee for an extra EFFORT; see \
                 SPC-B4.2 (contract.p4p_trigger).",
            nl: "'De mate waarin' rechtvaardigt de tussenwaarde mixed. BOTSENDE TERMEN: dit punt noemt \
                 pay-for-performance resultaatafhankelijk, bijlage 4 een extra vergoeding voor een extra INSPANNING; \
                 zie SPC-B4.2 (contract.p4p_trigger).",
        },
    },
    RuleText {
        id: "SPC-B3.4",
        title: Text {
            en: "Parameter 4: how integrally care is delivered and paid (contractvorm)",
            nl: "Uitgangspunt 4: contractvorm",
        },
        effect: Text {
            en: "Recorded or missing; integral with fewer than two providers: review.",
            nl: "Vastgelegd of ontbrekend; integraal met minder dan twee zorgaanbieders: ter beoordeling.",
        },
        interpretation: Text {
            en: "Integral means together with several providers; integral payment 'kan', so delivery without integral \
                 payment is a value of its own.",
            nl: "Integraal betekent samen met meer zorgaanbieders; integrale betaling 'kan', dus levering zonder \
                 integrale betaling is een eigen waarde.",
        },
    },
    RuleText {
        id: "SPC-B3.5",
        title: Text { en: "Parameter 5: duration (contractfocus)", nl: "Uitgangspunt 5: contractfocus" },
        effect: Text {
            en: "Recorded or missing; label against term: review.",
            nl: "Vastgelegd of ontbrekend; aanduiding tegenover looptijd: ter beoordeling.",
        },
        interpretation: Text {
            en: "A contract of 18 months is multi_year by this test; the text knows only annual and several years.",
            nl: "Een contract van 18 maanden is volgens deze toets multi_year; de tekst kent alleen jaarlijks en \
                 meerjarig.",
        },
    },
    RuleText {
        id: "SPC-B3.6",
        title: Text {
            en: "Parameter 6: allocation of risks over three named events (allocatie risico's)",
            nl: "Uitgangspunt 6: allocatie risico's",
        },
        effect: Text {
            en: "Events without bearer (undecided) are denied and listed; output provider_share_ppm. The amounts \
                 follow SPC-B3.13 to SPC-B3.15, which read contract.risk_share_provider_ppm[e] itself.",
            nl: "Gebeurtenissen zonder drager (undecided) worden geweigerd en genoemd; uitkomst provider_share_ppm. \
                 De bedragen volgen SPC-B3.13 tot en met SPC-B3.15, die contract.risk_share_provider_ppm[e] zelf \
                 lezen.",
        },
        interpretation: Text {
            en: "The three questions are the minimum list; contract.risk_bearer may hold more events. 'Undecided' is \
                 not a value: SPC-3C.16 requires that the bearer is agreed.",
            nl: "De drie vragen zijn de minimumlijst; contract.risk_bearer mag meer gebeurtenissen bevatten. \
                 'Onbeslist' is geen waarde: SPC-3C.16 vereist dat de drager is afgesproken.",
        },
    },
    RuleText {
        id: "SPC-B3.7",
        title: Text {
            en: "Parameter 7: agreements with chain parties (ketenpartijen)",
            nl: "Uitgangspunt 7: ketenpartijen",
        },
        effect: Text {
            en: "Recorded or missing. No rule derives parameter 4 from parameter 7 or the reverse, except SPC-B3.19.",
            nl: "Vastgelegd of ontbrekend. Geen regel leidt uitgangspunt 4 af uit uitgangspunt 7 of omgekeerd, \
                 behalve SPC-B3.19.",
        },
        interpretation: Text {
            en: "'Worden de contractpartijen met elke ketenpartij afzonderlijk gemaakt' is read as contractafspraken \
                 (slip of the pen). The text stresses the difference with contract form: integral payment against \
                 implementation agreements. 'In hoeverre' justifies mixed; none is added for contracts without chain \
                 parties.",
            nl: "'Worden de contractpartijen met elke ketenpartij afzonderlijk gemaakt' is gelezen als \
                 contractafspraken (verschrijving). De tekst benadrukt het verschil met de contractvorm: integrale \
                 betaling tegenover afspraken over implementatie. 'In hoeverre' rechtvaardigt mixed; none is \
                 toegevoegd voor contracten zonder ketenpartijen.",
        },
    },
    RuleText {
        id: "SPC-B3.8",
        title: Text {
            en: "Parameter 8: individual effort or group result (beloning zorgverleners)",
            nl: "Uitgangspunt 8: beloning zorgverleners",
        },
        effect: Text { en: "Recorded or missing.", nl: "Vastgelegd of ontbrekend." },
        interpretation: Text {
            en: "'De mate waarin het groepsresultaat van invloed is' justifies mixed.",
            nl: "'De mate waarin het groepsresultaat van invloed is' rechtvaardigt mixed.",
        },
    },
    RuleText {
        id: "SPC-B3.9",
        title: Text {
            en: "Parameter 9: scope of the condition (scope aandoening)",
            nl: "Uitgangspunt 9: scope aandoening",
        },
        effect: Text {
            en: "Recorded or missing; claim of an insured outside the condition set is not under this contract.",
            nl: "Vastgelegd of ontbrekend; een declaratie van een verzekerde buiten de verzameling aandoeningen valt \
                 niet onder dit contract.",
        },
        interpretation: Text {
            en: "Conditions or target groups are both 'specific'.",
            nl: "Aandoeningen en doelgroepen gelden beide als 'specifiek'.",
        },
    },
    RuleText {
        id: "SPC-B3.10",
        title: Text {
            en: "Provider and purchaser discuss the nine points together",
            nl: "Aanbieder en inkoper bespreken gezamenlijk",
        },
        effect: Text { en: "One-sided filling-in is reported.", nl: "Eenzijdig invullen wordt gemeld." },
        interpretation: Text {
            en: "'Gezamenlijk (zorgaanbieder en zorginkoper)' describes how clarity arises; the duty to record is \
                 SPC-B3.11.",
            nl: "'Gezamenlijk (zorgaanbieder en zorginkoper)' beschrijft hoe duidelijkheid ontstaat; de plicht tot \
                 vastleggen staat in SPC-B3.11.",
        },
    },
    RuleText {
        id: "SPC-B3.11",
        title: Text { en: "All nine parameters recorded", nl: "Alle negen uitgangspunten vastgelegd" },
        effect: Text {
            en: "Number recorded of 9 and the names of the missing ones. A review of one of the nine counts as \
                 recorded. SPC-3C.17 asks for contract.state_kind = target itself.",
            nl: "Aantal vastgelegd van 9 en de namen van wat ontbreekt. Een beoordeling van een van de negen telt als \
                 vastgelegd. SPC-3C.17 vraagt zelf naar contract.state_kind = target.",
        },
        interpretation: Text {
            en: "Step 3C requires 'uitgangspunten' to be recorded and names two (model, focus) with 'denk hierbij \
                 aan'; annex 3 gives nine. Reading: all nine. The annex itself says 'ook dit is iets waarover \
                 afspraken kunnen worden gemaakt' (9), so a strict reader could ask only for model and focus: those \
                 stay hard through SPC-3C.2 and SPC-3C.3 anyway.",
            nl: "Stap 3C eist dat 'uitgangspunten' worden vastgelegd en noemt er twee (model, focus) met 'denk \
                 hierbij aan'; bijlage 3 geeft er negen. Lezing: alle negen. De bijlage zegt zelf 'ook dit is iets \
                 waarover afspraken kunnen worden gemaakt' (9), dus een strenge lezer zou alleen model en focus \
                 kunnen vragen: die blijven hoe dan ook hard door SPC-3C.2 en SPC-3C.3.",
        },
    },
    RuleText {
        id: "SPC-B3.12",
        title: Text {
            en: "Current state, transition and end ambition: the gap",
            nl: "Huidige situatie, transitiefase en eindambitie: het verschil",
        },
        effect: Text {
            en: "Per parameter current -> transition -> target; outputs gap, open_now, distance. A transition value \
                 outside the path: warn. target missing: undetermined.",
            nl: "Per uitgangspunt huidig -> transitie -> eindambitie; uitkomsten gap, open_now, distance. Een \
                 transitiewaarde buiten het pad: waarschuwing. Eindambitie ontbreekt: onbepaald.",
        },
        interpretation: Text {
            en: "Figure 12 (example of starting points and desired development) is an image; the text gives the idea: \
                 short-term transition agreements and an end ambition, so that the wanted development becomes clear. \
                 Ranks are this specification's; the document orders nothing.",
            nl: "Figuur 12 (voorbeeld van uitgangspunten en gewenste ontwikkeling) is een afbeelding; de tekst geeft \
                 de gedachte: transitieafspraken voor de korte termijn en een eindambitie, zodat de gewenste \
                 ontwikkeling duidelijk wordt. De rangordes zijn van deze specificatie; het document ordent niets.",
        },
    },
    RuleText {
        id: "SPC-B3.13",
        title: Text {
            en: "Risk event: implementation costs higher than expected",
            nl: "Risico: hogere implementatiekosten",
        },
        effect: Text {
            en: "Two amounts that add up to the overrun; underspend gives 0 (no rule in the text for who keeps it).",
            nl: "Twee bedragen die samen de overschrijding zijn; onderbesteding geeft 0 (de tekst heeft geen regel \
                 voor wie haar houdt).",
        },
        interpretation: Text {
            en: "The document asks who bears it; split by an agreed share. The rest goes to the insurer so that no \
                 cent is lost.",
            nl: "Het document vraagt wie haar draagt; verdeling volgens een afgesproken aandeel. De rest gaat naar de \
                 verzekeraar, zodat geen cent verloren gaat.",
        },
    },
    RuleText {
        id: "SPC-B3.14",
        title: Text {
            en: "Risk event: application not (fully) implemented",
            nl: "Risico: niet (volledig) geïmplementeerd",
        },
        effect: Text {
            en: "recovery = the amount the provider pays back; the rest of the unused advance stays with the insurer \
                 (its part of the risk).",
            nl: "recovery = het bedrag dat de zorgaanbieder terugbetaalt; de rest van het niet gebruikte voorschot \
                 blijft bij de verzekeraar (zijn deel van het risico).",
        },
        interpretation: Text {
            en: "Degree of implementation is not defined in the text; number of users realised against agreed is the \
                 reading (any other count may be put in the two facts). Recovery is only due when an advance was \
                 paid and the contract gives the provider a share.",
            nl: "De mate van implementatie is in de tekst niet bepaald; gerealiseerde tegenover afgesproken \
                 gebruikers is de lezing (een andere telling mag in de twee feiten worden gezet). Terugvordering is \
                 alleen verschuldigd als een voorschot is betaald en het contract de zorgaanbieder een aandeel \
                 geeft.",
        },
    },
    RuleText {
        id: "SPC-B3.15",
        title: Text {
            en: "Risk event: many more patients than expected",
            nl: "Risico: veel meer patiënten dan verwacht",
        },
        effect: Text {
            en: "Two amounts that add up to the cost of the excess.",
            nl: "Twee bedragen die samen de kosten van het meerdere zijn.",
        },
        interpretation: Text {
            en: "'Veel meer' has no number: the band is a contract parameter (0 allowed). Must agree with the model \
                 (SPC-B3.21): under price times volume the insurer normally pays.",
            nl: "'Veel meer' heeft geen getal: de bandbreedte is een contractparameter (0 mag). Moet passen bij het \
                 model (SPC-B3.21): onder prijs maal volume betaalt normaal de verzekeraar.",
        },
    },
    RuleText {
        id: "SPC-B3.16",
        title: Text {
            en: "Consistency: result-dependent pay needs indicators, source and consequence",
            nl: "Consistentie: resultaatbeloning vergt indicatoren, bron en consequentie",
        },
        effect: Text {
            en: "Result pay without measurable result is not ready.",
            nl: "Beloning naar resultaat zonder meetbaar resultaat is niet gereed.",
        },
        interpretation: Text {
            en: "Pay that depends on achieved results cannot be computed without these facts.",
            nl: "Beloning die van behaalde resultaten afhangt, is zonder deze feiten niet te berekenen.",
        },
    },
    RuleText {
        id: "SPC-B3.17",
        title: Text {
            en: "Consistency: model against parameters 2 and 3",
            nl: "Consistentie: model met financieringsdoelgroep en -doel",
        },
        effect: Text {
            en: "Each contradiction named with the parameter values expected by the model.",
            nl: "Elke tegenspraak wordt genoemd, met de waarden die het model verwacht.",
        },
        interpretation: Text {
            en: "The pairs follow from the definitions; only P4P/shared savings with result is said in so many words \
                 (point 3).",
            nl: "De paren volgen uit de definities; alleen P4P en shared savings met resultaat staan er met zoveel \
                 woorden (punt 3).",
        },
    },
    RuleText {
        id: "SPC-B3.18",
        title: Text {
            en: "Consistency: model against parameters 4, 5, 7 and 9",
            nl: "Consistentie: model met vorm, duur, keten en aandoening",
        },
        effect: Text {
            en: "Each contradiction named. Annual variants of shared savings, partial capitation or global payment: \
                 review, because the text calls them multi-year.",
            nl: "Elke tegenspraak wordt genoemd. Jaarlijkse varianten van shared savings, capitatie of jaarbudget: \
                 ter beoordeling, omdat de tekst ze meerjarig noemt.",
        },
        interpretation: Text {
            en: "Shared savings: 'meerjarige ombuiging'; bundle: 'gehele zorgketen', one amount; capitation: 'voor \
                 meerdere jaren', fence around area and codes; global: '(voor meerdere jaren)', all in one pot. \
                 Where the form is not stated (capitation, global) both integral values are accepted.",
            nl: "Shared savings: 'meerjarige ombuiging'; bundel: 'gehele zorgketen', één bedrag; capitatie: 'voor \
                 meerdere jaren', hek om gebied en codes; jaarbudget: '(voor meerdere jaren)', alles in één pot. \
                 Waar de vorm niet is genoemd (capitatie, jaarbudget) worden beide integrale waarden aanvaard.",
        },
    },
    RuleText {
        id: "SPC-B3.19",
        title: Text {
            en: "Consistency: integral payment and group result need several parties",
            nl: "Consistentie: integrale betaling en groepsresultaat vergen meer partijen",
        },
        effect: Text { en: "Contradictions named.", nl: "Tegenspraken worden genoemd." },
        interpretation: Text {
            en: "A group may be within one provider, so group result asks for two members, not two organisations. \
                 Integral payment without any agreement with chain parties cannot work; individual implementation \
                 agreements with integral payment are possible (the two parameters are different).",
            nl: "Een groep kan binnen één zorgaanbieder bestaan; groepsresultaat vraagt dus twee leden, geen twee \
                 organisaties. Integrale betaling zonder enige afspraak met ketenpartijen kan niet werken; \
                 individuele afspraken over implementatie naast integrale betaling zijn mogelijk (de twee \
                 uitgangspunten verschillen).",
        },
    },
    RuleText {
        id: "SPC-B3.20",
        title: Text {
            en: "Consistency: contract scope against condition scope",
            nl: "Consistentie: scope contract met scope aandoening",
        },
        effect: Text {
            en: "One application for all patients is unusual: info unless attested.",
            nl: "Eén toepassing voor alle patiënten is ongebruikelijk: informatie, tenzij verklaard.",
        },
        interpretation: Text {
            en: "The text does not forbid it; interviews show contracts not aimed at one intervention/target group \
                 combination.",
            nl: "De tekst verbiedt het niet; uit de interviews blijkt dat contracten niet op één combinatie van \
                 interventie en doelgroep zijn gericht.",
        },
    },
    RuleText {
        id: "SPC-B3.21",
        title: Text {
            en: "Consistency: risk allocation against the model's own risk",
            nl: "Consistentie: risicoallocatie met model",
        },
        effect: Text {
            en: "A different bearer than the model implies is reported; with an explicit risk corridor (SPC-B3.15) it \
                 is accepted.",
            nl: "Een andere drager dan het model inhoudt, wordt gemeld; met een uitdrukkelijke risicocorridor \
                 (SPC-B3.15) wordt hij aanvaard.",
        },
        interpretation: Text {
            en: "From SPC-B4.26. A corridor may lawfully move the risk, it only has to be explicit.",
            nl: "Uit SPC-B4.26. Een corridor mag het risico verleggen; hij moet alleen uitdrukkelijk zijn.",
        },
    },
];
