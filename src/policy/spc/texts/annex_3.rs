//! Texts of the rules of annex 3: the nine parameters of the contract.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 21] = [
    RuleText {
        id: "SPC-B3.1",
        title: Text { en: "Parameter 1: scope of the contract (scope contract)", nl: "Uitgangspunt 1: scope contract" },
        effect: Text { en: "Value recorded or listed as missing (through SPC-B3.11).", nl: "?" },
        interpretation: Text {
            en: "The first pole is 'only for the SET e-health application'; generalised to any single e-health \
                 application.",
            nl: "?",
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
            nl: "?",
        },
        interpretation: Text {
            en: "'Cq. onafhankelijk van het uiteindelijke aantal patienten in zorg' gives a mechanical test. A bundle \
                 price per patient is price times volume.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B3.3",
        title: Text {
            en: "Parameter 3: how far the result counts (financieringsdoel)",
            nl: "Uitgangspunt 3: financieringsdoel",
        },
        effect: Text { en: "Recorded or missing; label and formula that contradict each other: review.", nl: "?" },
        interpretation: Text {
            en: "'De mate waarin' (the degree to which) justifies the middle value mixed. TERM CLASH: this point \
                 names pay-for-performance as result-dependent, annex 4 as an extra fee for an extra EFFORT; see \
                 SPC-B4.2 (contract.p4p_trigger).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B3.4",
        title: Text {
            en: "Parameter 4: how integrally care is delivered and paid (contractvorm)",
            nl: "Uitgangspunt 4: contractvorm",
        },
        effect: Text { en: "Recorded or missing; integral with fewer than two providers: review.", nl: "?" },
        interpretation: Text {
            en: "Integral means together with several providers; integral payment 'kan', so delivery without integral \
                 payment is a value of its own.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B3.5",
        title: Text { en: "Parameter 5: duration (contractfocus)", nl: "Uitgangspunt 5: contractfocus" },
        effect: Text { en: "Recorded or missing; label against term: review.", nl: "?" },
        interpretation: Text {
            en: "A contract of 18 months is multi_year by this test; the text knows only annual and several years.",
            nl: "?",
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
            nl: "?",
        },
        interpretation: Text {
            en: "The three questions are the minimum list; contract.risk_bearer may hold more events. 'Undecided' is \
                 not a value: SPC-3C.16 requires that the bearer is agreed.",
            nl: "?",
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
            nl: "?",
        },
        interpretation: Text {
            en: "'Worden de contractpartijen met elke ketenpartij afzonderlijk gemaakt' is read as contractafspraken \
                 (slip of the pen). The text stresses the difference with contract form: integral payment against \
                 implementation agreements. 'In hoeverre' justifies mixed; none is added for contracts without chain \
                 parties.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B3.8",
        title: Text {
            en: "Parameter 8: individual effort or group result (beloning zorgverleners)",
            nl: "Uitgangspunt 8: beloning zorgverleners",
        },
        effect: Text { en: "Recorded or missing.", nl: "?" },
        interpretation: Text { en: "'De mate waarin het groepsresultaat van invloed is' justifies mixed.", nl: "?" },
    },
    RuleText {
        id: "SPC-B3.9",
        title: Text {
            en: "Parameter 9: scope of the condition (scope aandoening)",
            nl: "Uitgangspunt 9: scope aandoening",
        },
        effect: Text {
            en: "Recorded or missing; claim of an insured outside the condition set is not under this contract.",
            nl: "?",
        },
        interpretation: Text { en: "Conditions or target groups are both 'specific'.", nl: "?" },
    },
    RuleText {
        id: "SPC-B3.10",
        title: Text {
            en: "Provider and purchaser discuss the nine points together",
            nl: "Aanbieder en inkoper bespreken gezamenlijk",
        },
        effect: Text { en: "One-sided filling-in is reported.", nl: "?" },
        interpretation: Text {
            en: "'Gezamenlijk (zorgaanbieder en zorginkoper)' describes how clarity arises; the duty to record is \
                 SPC-B3.11.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B3.11",
        title: Text { en: "All nine parameters recorded", nl: "Alle negen uitgangspunten vastgelegd" },
        effect: Text {
            en: "Number recorded of 9 and the names of the missing ones. A review of one of the nine counts as \
                 recorded. SPC-3C.17 asks for contract.state_kind = target itself.",
            nl: "?",
        },
        interpretation: Text {
            en: "Step 3C requires 'uitgangspunten' to be recorded and names two (model, focus) with 'denk hierbij \
                 aan'; annex 3 gives nine. Reading: all nine. The annex itself says 'ook dit is iets waarover \
                 afspraken kunnen worden gemaakt' (9), so a strict reader could ask only for model and focus: those \
                 stay hard through SPC-3C.2 and SPC-3C.3 anyway.",
            nl: "?",
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
            nl: "?",
        },
        interpretation: Text {
            en: "Figure 12 (example of starting points and desired development) is an image; the text gives the idea: \
                 short-term transition agreements and an end ambition, so that the wanted development becomes clear. \
                 Ranks are this specification's; the document orders nothing.",
            nl: "?",
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
            nl: "?",
        },
        interpretation: Text {
            en: "The document asks who bears it; split by an agreed share. The rest goes to the insurer so that no \
                 cent is lost.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B3.14",
        title: Text {
            en: "Risk event: application not (fully) implemented",
            nl: "Risico: niet (volledig) geimplementeerd",
        },
        effect: Text {
            en: "recovery = the amount the provider pays back; the rest of the unused advance stays with the insurer \
                 (its part of the risk).",
            nl: "?",
        },
        interpretation: Text {
            en: "Degree of implementation is not defined in the text; number of users realised against agreed is the \
                 reading (any other count may be put in the two facts). Recovery is only due when an advance was \
                 paid and the contract gives the provider a share.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B3.15",
        title: Text {
            en: "Risk event: many more patients than expected",
            nl: "Risico: veel meer patienten dan verwacht",
        },
        effect: Text { en: "Two amounts that add up to the cost of the excess.", nl: "?" },
        interpretation: Text {
            en: "'Veel meer' has no number: the band is a contract parameter (0 allowed). Must agree with the model \
                 (SPC-B3.21): under price times volume the insurer normally pays.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B3.16",
        title: Text {
            en: "Consistency: result-dependent pay needs indicators, source and consequence",
            nl: "Consistentie: resultaatbeloning vergt indicatoren, bron en consequentie",
        },
        effect: Text { en: "Result pay without measurable result is not ready.", nl: "?" },
        interpretation: Text {
            en: "Pay that depends on achieved results cannot be computed without these facts.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B3.17",
        title: Text {
            en: "Consistency: model against parameters 2 and 3",
            nl: "Consistentie: model met financieringsdoelgroep en -doel",
        },
        effect: Text { en: "Each contradiction named with the parameter values expected by the model.", nl: "?" },
        interpretation: Text {
            en: "The pairs follow from the definitions; only P4P/shared savings with result is said in so many words \
                 (point 3).",
            nl: "?",
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
            nl: "?",
        },
        interpretation: Text {
            en: "Shared savings: 'meerjarige ombuiging'; bundle: 'gehele zorgketen', one amount; capitation: 'voor \
                 meerdere jaren', fence around area and codes; global: '(voor meerdere jaren)', all in one pot. \
                 Where the form is not stated (capitation, global) both integral values are accepted.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B3.19",
        title: Text {
            en: "Consistency: integral payment and group result need several parties",
            nl: "Consistentie: integrale betaling en groepsresultaat vergen meer partijen",
        },
        effect: Text { en: "Contradictions named.", nl: "?" },
        interpretation: Text {
            en: "A group may be within one provider, so group result asks for two members, not two organisations. \
                 Integral payment without any agreement with chain parties cannot work; individual implementation \
                 agreements with integral payment are possible (the two parameters are different).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B3.20",
        title: Text {
            en: "Consistency: contract scope against condition scope",
            nl: "Consistentie: scope contract met scope aandoening",
        },
        effect: Text { en: "One application for all patients is unusual: info unless attested.", nl: "?" },
        interpretation: Text {
            en: "The text does not forbid it; interviews show contracts not aimed at one intervention/target group \
                 combination.",
            nl: "?",
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
            nl: "?",
        },
        interpretation: Text {
            en: "From SPC-B4.26. A corridor may lawfully move the risk, it only has to be explicit.",
            nl: "?",
        },
    },
];
