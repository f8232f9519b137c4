//! Texts of the rules of annexes 1 and 2: schemes, and the examples COPD, heart failure and dialysis.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 22] = [
    RuleText {
        id: "SPC-B1.1",
        title: Text {
            en: "Right care in the right place: prevent, move or replace",
            nl: "JZOJP: voorkomen, verplaatsen, vervangen",
        },
        effect: Text { en: "Empty set: review 'does not match the essence of JZOJP'.", nl: "?" },
        interpretation: Text {
            en: "'De essentie is': a definition, so a classification with at least one of the three; more than one is \
                 normal.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B1.2",
        title: Text {
            en: "Impulse scheme SET: who it is meant for",
            nl: "Stimuleringsregeling E-health Thuis (SET): voor wie",
        },
        effect: Text { en: "Failing elements listed; a person checks the scheme's own text.", nl: "?" },
        interpretation: Text {
            en: "A description of the scheme, not the scheme itself; therefore review, never deny. The scheme is for \
                 EXISTING e-health; a new application fails.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B1.3",
        title: Text { en: "Transformation money in the specialist care budget", nl: "Transformatiegelden MSZ" },
        effect: Text {
            en: "Failing elements listed; overlap in full months and in days reported (0 without overlap).",
            nl: "?",
        },
        interpretation: Text {
            en: "The agreement (Hoofdlijnenakkoord MSZ) is named 2019-2022, 'tot en met' 2022 = half-open until \
                 2023-01-01. No amount or share is stated. Years outside the period are reported, not refused.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.1",
        title: Text {
            en: "COPD: 25% fewer hospital bed days in 5 years, quality of life and satisfaction not lower",
            nl: "COPD: 25% minder ligdagen in 5 jaar",
        },
        effect: Text {
            en: "Reached / not reached from year 5 on; before that pass with progress only. Reduction with a fall in \
                 quality of life or satisfaction counts as not reached.",
            nl: "?",
        },
        interpretation: Text {
            en: "Goal of the national pathway (LAN), not of this guide: a KPI only when a contract adopts it. \
                 Baseline year and unit are not given: absolute bed days in the calendar year before the start are \
                 read as baseline (national reference: more than 200000 days in 2010, so at most 150000); \
                 alternatives per patient or corrected for admissions must be written in the contract. 'In 5 jaar' = \
                 measured over the fifth year. No linear path is implied.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.2",
        title: Text {
            en: "COPD reference: about half of admitted patients readmitted in the same year",
            nl: "COPD-referentie: helft heropgenomen in hetzelfde jaar",
        },
        effect: Text { en: "Position against the reference of one half; output rate_ppm.", nl: "?" },
        interpretation: Text {
            en: "Patients are counted once however many readmissions they have ('een of meerdere malen'), same \
                 calendar year. 'Ongeveer de helft' (figures of 2010) is a reference, not a norm.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.3",
        title: Text {
            en: "COPD reference: more than half of cost comes from admissions for lung attacks",
            nl: "COPD-referentie: meer dan 50% van de kosten door opnames",
        },
        effect: Text {
            en: "Plausibility of the base case: outside the reference gives info 'cost structure differs from the \
                 2007 figure'.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Meer dan 50% van alle COPD gerelateerde zorgkosten (415 miljoen in 2007)': the bracket is read with \
                 the total, so 41500000000 cents total and more than 20750000000 cents admissions. Alternative: 415 \
                 million is the admission part.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.4",
        title: Text {
            en: "COPD cost forecast as plausibility bound of an expected-cost trend",
            nl: "COPD-kostenprognose als plausibiliteitsgrens",
        },
        effect: Text {
            en: "Expected cost above three times its base before 2033: info 'above RIVM forecast'.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Tot 2032 zelfs verdriedubbelen': the base year is not stated (2007 or 2010); used only as a ceiling \
                 for plausibility, never to compute the trend.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.5",
        title: Text {
            en: "Heart failure: regional agreements to be made",
            nl: "Hartfalen: te maken regionale afspraken",
        },
        effect: Text { en: "Missing agreement or party listed.", nl: "?" },
        interpretation: Text {
            en: "'Zullen dus ook afspraken moeten maken' = F1. The common base is the named document on cooperation \
                 in heart failure telemonitoring; conformity with it is not tested because its text is not here.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.6",
        title: Text {
            en: "Heart failure: guideline evidence is not a ground for payment",
            nl: "Hartfalen: richtlijn geeft geen duidelijk advies",
        },
        effect: Text { en: "Contract that rests on the guideline alone is sent to review.", nl: "?" },
        interpretation: Text {
            en: "Telemonitoring is in the guidelines, but these find too little evidence for a clear advice (varying \
                 results). Reading: effects must be measured in the contract itself. Text is descriptive, hence \
                 review.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.7",
        title: Text {
            en: "Reference: three-year contracts of Zilveren Kruis for telemonitoring of severe heart failure",
            nl: "Referentie: driejarige contracten Zilveren Kruis",
        },
        effect: Text {
            en: "Deviations from the named example listed. The ambition 'thousands of insured' is not a KPI (no \
                 figure, no date).",
            nl: "?",
        },
        interpretation: Text { en: "Purchasing policy 2019 of that insurer, cited as example.", nl: "?" },
    },
    RuleText {
        id: "SPC-B2.8",
        title: Text { en: "Home dialysis share against 15%, 30% and 80%", nl: "Aandeel thuisdialyse: 15%, 30%, 80%" },
        effect: Text {
            en: "Outputs band (at or below present national level; between present and realistic; realistic potential \
                 reached; above the theoretical maximum, check data: review) and missing_to_30, the number missing \
                 to 30%.",
            nl: "?",
        },
        interpretation: Text {
            en: "15% ('zo'n'), 30% ('realistische schatting', can and want) and up to 80% ('in theorie') are figures \
                 of the text, none is a stated target; the realistic 30% is read as the KPI level, warn only. \
                 National: about 6500 patients, so 975, 1950 and 5200.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.9",
        title: Text {
            en: "Home dialysis: able, willing and offered the choice",
            nl: "Thuisdialyse: kunnen, willen en keuze gekregen",
        },
        effect: Text {
            en: "Not able or not willing: no home dialysis, centre dialysis remains. Choice never offered: warn for \
                 the provider.",
            nl: "?",
        },
        interpretation: Text {
            en: "The realistic share counts patients who can AND want; so both are conditions per patient. That \
                 patients do not always get the opportunity to choose is a complaint: offering is F2 (warn), ability \
                 and will are hard.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.10",
        title: Text {
            en: "Dialysis frequency plausible: 3 to 7 per week",
            nl: "Dialysefrequentie plausibel: 3 tot 7 per week",
        },
        effect: Text { en: "Outside the range: review of the claim, no automatic rejection.", nl: "?" },
        interpretation: Text {
            en: "'Zo'n 3 tot wel 7 keer per week' describes practice (about). Part weeks (start, admission, death) \
                 are skipped.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.11",
        title: Text {
            en: "Home dialysis has a payment title in the current system",
            nl: "Thuisdialyse: betaaltitel beschikbaar",
        },
        effect: Text {
            en: "Output payable. Title not in the set: reject, payable 0. Also charged to an innovation or impulse \
                 budget: reject, payable 0 (the regular title exists, no double payment).",
            nl: "?",
        },
        interpretation: Text {
            en: "The text only says a title exists; the codes are contract parameters. That the existing title \
                 excludes a second payment for the same session is derived, the text does not say it.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.12",
        title: Text {
            en: "Necessary home adaptations under the medical aids scheme",
            nl: "Noodzakelijke woningaanpassing via hulpmiddelenregeling",
        },
        effect: Text {
            en: "Not necessary, or claimed under the dialysis title or the contract of this guide: reject, with the \
                 right route named. Amount follows the medical aids scheme (outside this policy).",
            nl: "?",
        },
        interpretation: Text { en: "'Via de regeling van hulpmiddelenzorg' is read as: only there.", nl: "?" },
    },
    RuleText {
        id: "SPC-B2.13",
        title: Text {
            en: "Write-down of centre capacity over several years",
            nl: "Meerjarige afschrijving van centrumcapaciteit",
        },
        effect: Text {
            en: "Yearly loss rows for the provider in SPC-1.22; compensation as agreed. n < 2: review, because the \
                 text says it takes several years; the amounts are given for n = 1.",
            nl: "?",
        },
        interpretation: Text {
            en: "The text explains why capacity cannot be run down at once (chairs, equipment, staff). It does not \
                 say who pays: contract.write_down_share_ppm, unknown = undetermined.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.14",
        title: Text {
            en: "Nursing cost per treatment: home visit against centre",
            nl: "Verpleegkosten per behandeling: thuis tegenover centrum",
        },
        effect: Text {
            en: "Both amounts; warn when home assistance is dearer: organisation of assisted home dialysis must be \
                 thought through (plan.home_assistance_organised).",
            nl: "?",
        },
        interpretation: Text {
            en: "The text says a nurse regularly visiting homes will not work more cost-efficiently than one who \
                 supervises several patients at once; the formula makes that comparison. It is about nursing only, \
                 not total cost.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.15",
        title: Text {
            en: "Clear agreements on capacity, budgets, responsibility, quality and organisation",
            nl: "Duidelijke afspraken over afbouw, budget, verantwoordelijkheid, kwaliteit en organisatie",
        },
        effect: Text { en: "Missing agreement listed.", nl: "?" },
        interpretation: Text {
            en: "'Samenwerkende partijen moeten hierover duidelijk afspraken maken': 'hierover' = the three listed \
                 reasons (investment and run-down; uncertainty of nephrologists on budget, responsibility, quality; \
                 organisation of support).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.16",
        title: Text {
            en: "Dialysis tariffs against actual cost; home expected to be structurally cheaper",
            nl: "Tarieven tegenover werkelijke kosten; thuis naar verwachting goedkoper",
        },
        effect: Text {
            en: "False: review 'tariff not based on actual cost'. home_cheaper false: info 'expectation not met', the \
                 result does not change. Spread reported when the tariffs of the compared providers are known.",
            nl: "?",
        },
        interpretation: Text {
            en: "The text reports large differences and a suspicion that tariffs do not rest on actual costs; it sets \
                 no norm. The tolerance is a contract parameter; if absent only the deviation is reported. (2) is an \
                 expectation ('kunnen'). Figures of figure 10 (Achmea 2014) are an image.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.17",
        title: Text {
            en: "Taskforce: adequate deliverables for multi-year agreements",
            nl: "Taskforce: adequate prestaties bij meerjarenafspraken",
        },
        effect: Text { en: "Reported.", nl: "?" },
        interpretation: Text {
            en: "Attested by a person. 'Zullen adequate prestaties vastgesteld moeten worden' is an advice of the \
                 Taskforce Thuisdialyse (report March 2019) quoted here, so review instead of deny. 'Prestaties' = \
                 billable deliverables.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.18",
        title: Text {
            en: "No negative incentive for institution, professional or patient",
            nl: "Geen negatieve prikkels voor instelling, professional of patient",
        },
        effect: Text {
            en: "Outputs delta[a] and compensation[a] = max(0, -delta[a]). Each negative delta is a negative \
                 incentive and is reported with the compensation that removes it.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Belangrijk dat de financieringsstructuur geen negatieve prikkels bevat' (advice of the Taskforce). \
                 'En/of' is read as all three must be free of them. A zero difference is not negative. Variable cost \
                 must be used for the two provider cost facts, otherwise fixed cost that stays is hidden (write-down \
                 is in SPC-B2.13). The same test serves the 'healthy incentives' question of the introduction for \
                 other applications.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B2.19",
        title: Text {
            en: "Financing supports cooperation of centres with primary care",
            nl: "Financiering faciliteert samenwerking centrum en eerste lijn",
        },
        effect: Text { en: "Reported.", nl: "?" },
        interpretation: Text { en: "'Wenselijk' = F3. Attested by a person.", nl: "?" },
    },
];
