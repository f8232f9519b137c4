//! Texts of the rules of step 2: the project plan.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 23] = [
    RuleText {
        id: "SPC-2.1",
        title: Text { en: "Six elements of the project plan", nl: "Zes onderdelen van het projectplan" },
        effect: Text { en: "Missing elements listed.", nl: "?" },
        interpretation: Text {
            en: "'Kan in de vorm van een projectplan': another form (action plan) is fine, plan.project_plan_exists \
                 is true for any written plan. 'In ieder geval' makes the six a hard minimum; logistics is added in \
                 3A (SPC-3A.3).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.2",
        title: Text {
            en: "Needs of patients per phase of the patient journey",
            nl: "Behoeften van patienten per fase",
        },
        effect: Text { en: "Unanswered questions listed.", nl: "?" },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-2.3",
        title: Text {
            en: "Permanent patient feedback foreseen in the plan",
            nl: "Permanente feedback van patienten in het plan",
        },
        effect: Text { en: "Reported. Attested by a person.", nl: "?" },
        interpretation: Text { en: "'Belangrijk' = F2; permanent, so a one-off survey does not satisfy it.", nl: "?" },
    },
    RuleText {
        id: "SPC-2.4",
        title: Text {
            en: "Information for patients, extra attention for low health literacy",
            nl: "Patienteninformatie, extra aandacht lage gezondheidsvaardigheden",
        },
        effect: Text { en: "Missing item listed.", nl: "?" },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-2.5",
        title: Text {
            en: "Patient and professional decide together on use (samen beslissen)",
            nl: "Samen beslissen over wel of niet gebruiken",
        },
        effect: Text {
            en: "The patient is not included (and is not counted in any per-patient amount) until a joint decision to \
                 use the application is recorded.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Zorg dat patient en zorgverlener samen beslissen over het wel/niet gaan gebruiken' = F1 at patient \
                 level. It is an instruction to the plan; reading: the plan works only if each inclusion carries the \
                 record. That the right place differs per patient (step 1) is the reason. A recorded decision NOT to \
                 use is a valid outcome and simply excludes the patient.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.6",
        title: Text { en: "Six questions on professionals", nl: "Zes vragen over zorgprofessionals" },
        effect: Text { en: "Unanswered questions listed.", nl: "?" },
        interpretation: Text { en: "'Bijvoorbeeld' makes the list open; the six named are tested.", nl: "?" },
    },
    RuleText {
        id: "SPC-2.7",
        title: Text {
            en: "Application embedded in the pathway; existing sources checked",
            nl: "Inbedding in zorgpad; bestaande bronnen nagegaan",
        },
        effect: Text { en: "Sources not consulted are listed.", nl: "?" },
        interpretation: Text {
            en: "'Nuttig' = F3. Changed roles or new expertise are sometimes needed, not always; only that it was \
                 assessed is tested. Supervisors and policy makers named: NZa and ZIN.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.8",
        title: Text {
            en: "Redesign of the care pathway, not technology on top",
            nl: "Herontwerp van het zorgpad, geen technologie erbovenop",
        },
        effect: Text {
            en: "Not ready: technology was added to the existing pathway without organising care differently.",
            nl: "?",
        },
        interpretation: Text { en: "'Cruciaal onderdeel' = F1. Both facts are attested by a person.", nl: "?" },
    },
    RuleText {
        id: "SPC-2.9",
        title: Text { en: "Known funding bottlenecks are taken along", nl: "Bekende financieringsknelpunten meenemen" },
        effect: Text { en: "Reported with the stakeholders that SPC-1.22 marks as losers.", nl: "?" },
        interpretation: Text {
            en: "Said twice. The second time the stakeholder analysis is located in 'stap 2', but the document places \
                 it in step 1; reading: the analysis of step 1 (SPC-1.21, SPC-1.22) is meant.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.10",
        title: Text {
            en: "Project organisation: agreements on involvement, input and progress reports",
            nl: "Projectorganisatie: betrokkenheid, inbreng, voortgangsrapportage",
        },
        effect: Text { en: "Missing agreement listed.", nl: "?" },
        interpretation: Text {
            en: "The sentence defines what the (mandatory) element project organisation contains, hence hard.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.11",
        title: Text {
            en: "Professionals and patients in the project or sounding-board group; escalation; councils",
            nl: "Zorgverleners en patienten in projectgroep; escalatieladder; raden",
        },
        effect: Text {
            en: "warn for the group (always advised); info for ladder (useful), board commitment (often desirable) \
                 and councils.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Project- en/of klankbordgroep': membership of either group counts. VAR = nursing advisory council.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.12",
        title: Text { en: "CMIO, CNIO and ICT department involved", nl: "CMIO, CNIO en ICT-afdeling betrokken" },
        effect: Text { en: "Missing roles listed.", nl: "?" },
        interpretation: Text {
            en: "Organisations without a CMIO or CNIO attest the person who holds the role.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.13",
        title: Text {
            en: "ICT questions: technology, record coupling, exchange, standards",
            nl: "ICT-vragen: technologie, koppeling EPD/ECD, uitwisseling, standaarden",
        },
        effect: Text {
            en: "Unanswered questions listed. Recognised sources of national standards: NEN, Nictiz, MedMij.",
            nl: "?",
        },
        interpretation: Text {
            en: "Whether coupling to the EPD/ECD is required is a decision; either answer satisfies the rule.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.14",
        title: Text {
            en: "Information security and privacy risks mapped with their safeguards",
            nl: "Informatiebeveiliging en privacy: risico's en borging in kaart",
        },
        effect: Text { en: "Stage 3 not open.", nl: "?" },
        interpretation: Text { en: "'Zullen ... in kaart moeten worden gebracht' = F1.", nl: "?" },
    },
    RuleText {
        id: "SPC-2.15",
        title: Text {
            en: "Logistics of aids, devices and medication",
            nl: "Logistiek van hulpmiddelen, technologie en medicatie",
        },
        effect: Text { en: "Reported; becomes hard in step 3A (SPC-3A.3).", nl: "?" },
        interpretation: Text {
            en: "Tracking of issued devices may be judged unnecessary, but that must then be attested.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.16",
        title: Text {
            en: "Quality of the e-health application assessed: five aspects",
            nl: "Kwaliteit e-health beoordeeld: vijf aspecten",
        },
        effect: Text {
            en: "Aspects not assessed are listed. Info if assessed jointly by insurers with the ZN guideline \
                 (treatment.zn_guideline_used).",
            nl: "?",
        },
        interpretation: Text {
            en: "Quality assessment 'stands at the basis of organising structural funding'. Not phrased as an \
                 obligation, so review; the five aspects are given as examples of a multidimensional notion.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.17",
        title: Text {
            en: "Each cost line is known or a substantiated assumption",
            nl: "Elke kostenpost bekend of onderbouwd aangenomen",
        },
        effect: Text { en: "Rows with basis unsubstantiated are listed; output assumed_total.", nl: "?" },
        interpretation: Text { en: "'Zal een onderbouwde aanname gedaan moeten worden' = F1.", nl: "?" },
    },
    RuleText {
        id: "SPC-2.18",
        title: Text {
            en: "Initial costs separate from structural costs",
            nl: "Initiele kosten apart van structurele kosten",
        },
        effect: Text {
            en: "Amounts initial, structural[t]. A row of kind unclassified is denied; an initial row with \
                 plan.cost_year[r] > 0 (one-off costs of setting up come before the start) and a structural row \
                 outside the years of the estimate get review.",
            nl: "?",
        },
        interpretation: Text {
            en: "Initial = one-off cost of setting up the other way of working. Run-in costs are mentioned 'hierbij' \
                 with the initial costs; reading: a third kind, because they recur during the first months and then \
                 end. Alternative (part of initial) gives the same total but another year.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.19",
        title: Text { en: "Run-in cost (aanloopkosten) of the first period", nl: "Aanloopkosten" },
        effect: Text {
            en: "Output run_in[t], added to the cost of year t. plan.run_in_considered=false: deny. Premium unknown: \
                 undetermined.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Moet ook rekening gehouden worden met aanloopkosten' = F1 for considering them; the height (people \
                 still have to get used to the work) is a premium per month chosen by the parties. A premium of 0 is \
                 a valid explicit answer.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.20",
        title: Text {
            en: "Always room for interim adjustment of costs",
            nl: "Altijd ruimte voor tussentijds bijsturen op kosten",
        },
        effect: Text {
            en: "Contract without an interim adjustment clause is not ready. The clause changes amounts only for \
                 periods from the review date on (new parameter set valid [review date, next review date)).",
            nl: "?",
        },
        interpretation: Text {
            en: "'Altijd ruimte moeten zijn' = F1. The adjustment comes after the first practical experience, so the \
                 review date lies strictly after the start. What is adjusted (tariff, volume, cost norm) is a \
                 contract matter.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.21",
        title: Text { en: "Multi-year estimate with payback effect", nl: "Meerjarenraming met terugverdieneffect" },
        effect: Text {
            en: "Outputs net[t], cum[t], payback_months; none of them when T < 2. No multi-year estimate or no \
                 payback effect: deny. Payback effect but cum[T] < 0: review 'not earned back within horizon'.",
            nl: "?",
        },
        interpretation: Text {
            en: "'In de jaren daarna een terugverdieneffect moeten aangeven' = F1: the estimate must show returns in \
                 later years. It does not say that everything must be earned back within the horizon, so that is a \
                 review. The month within year y assumes an even spread over the year (own choice); months are \
                 rounded up (ceil), not half away from zero, because a partly earned month is not earned. If initial \
                 = 0 then cum[0] = 0 and payback is 0 months.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.22",
        title: Text {
            en: "Temporary or structural funding identified per cost line",
            nl: "Tijdelijke of structurele dekking per kostenpost",
        },
        effect: Text { en: "Output uncovered (uncovered structural cost).", nl: "?" },
        interpretation: Text {
            en: "Lack of temporary or structural and durable funding is named as a regular bottleneck; the rule makes \
                 the lack visible. The overview of sources that follows in the text is informative.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-2.23",
        title: Text { en: "Gate after step 2", nl: "Poort na stap 2" },
        effect: Text {
            en: "pass opens stage 3A; otherwise missing, unknown and advised items are listed separately.",
            nl: "?",
        },
        interpretation: Text {
            en: "SPC-2.5 (patient level) and SPC-2.20 (contract clause) are tested where they occur, not at this \
                 gate.",
            nl: "?",
        },
    },
];
