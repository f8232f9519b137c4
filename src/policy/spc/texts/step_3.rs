//! Texts of the rules of step 3: needs, outcomes and indicators, financing agreements.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 37] = [
    RuleText {
        id: "SPC-3A.1",
        title: Text {
            en: "Entry to step 3: plan done, vision agreed, urgency and bottlenecks visible",
            nl: "Toegang tot stap 3",
        },
        effect: Text {
            en: "Missing items listed; step 3 consists of 3A needs, 3B outcomes and indicators, 3C financing \
                 agreements.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Wanneer ... rond is en ... inzichtelijk zijn, kan' is a precondition. Here urgency becomes hard \
                 although it was only 'good to assess' in step 1.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3A.2",
        title: Text { en: "Focus on one specific application", nl: "Focus op een specifieke toepassing" },
        effect: Text { en: "Reported.", nl: "?" },
        interpretation: Text {
            en: "Telemonitoring for COPD and home dialysis are named as examples of an application.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3A.3",
        title: Text { en: "Five needs mapped", nl: "Vijf benodigdheden in kaart" },
        effect: Text { en: "Missing ones listed.", nl: "?" },
        interpretation: Text {
            en: "The list differs from that of step 2 (six elements): logistics is new, pathway redesign and project \
                 organisation do not return. Both lists hold, each at its own gate.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3A.4",
        title: Text {
            en: "Needs filled in: expertise connected, ICT set up, logistics in order",
            nl: "Benodigdheden ingevuld",
        },
        effect: Text { en: "Missing ones listed.", nl: "?" },
        interpretation: Text {
            en: "'Zorg bijvoorbeeld dat': imperative with examples; the three named are taken as the minimum.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3A.5",
        title: Text { en: "Growth model towards transmural pathways", nl: "Groeimodel naar transmurale zorgpaden" },
        effect: Text { en: "Reported; related to SPC-4.2 (start small).", nl: "?" },
        interpretation: Text { en: "Main message of a toolkit, in an example block: F3.", nl: "?" },
    },
    RuleText {
        id: "SPC-3A.6",
        title: Text { en: "Reference points for technology and ICT", nl: "Aanknopingspunten techniek en ICT" },
        effect: Text { en: "Reference points not considered are listed.", nl: "?" },
        interpretation: Text { en: "Presented as useful starting points (F3), not obligations.", nl: "?" },
    },
    RuleText {
        id: "SPC-3A.7",
        title: Text {
            en: "Statutory standards for identification, access and specified consent",
            nl: "Wettelijke standaarden identificatie, toegang en gespecificeerde toestemming",
        },
        effect: Text { en: "Missing standard listed.", nl: "?" },
        interpretation: Text {
            en: "The text calls them legally required, so F1 although the sentence itself only lists reference \
                 points. Which standards are meant is attested by the provider.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3A.8",
        title: Text {
            en: "Good and reliable internet at home (NTA 8055)",
            nl: "Goede internetverbinding thuis (NTA 8055)",
        },
        effect: Text { en: "Patient not included until the connection is attested as adequate.", nl: "?" },
        interpretation: Text {
            en: "'Cruciaal' = F1. NTA 8055 gives the performance requirements; their figures are not in this \
                 document, so conformity is an attested fact per home.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3A.9",
        title: Text { en: "Assessed by the IGJ with its e-health framework", nl: "IGJ-toetsingskader e-health" },
        effect: Text {
            en: "Reported: the inspectorate will judge the provider on this framework. Attested by the provider.",
            nl: "?",
        },
        interpretation: Text {
            en: "Statement of fact about supervision; the self-assessment is the only thing a contract check can ask \
                 for.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3A.10",
        title: Text {
            en: "Testable quality criteria of 'Slimme Zorg Thuis' as norm set",
            nl: "Toetsbare criteria kennisdocument Slimme Zorg Thuis",
        },
        effect: Text {
            en: "Reported; the criteria can serve supervisors as norm set. Attested by the provider.",
            nl: "?",
        },
        interpretation: Text { en: "Concept document at the time of writing; 'kan dienen' = F3.", nl: "?" },
    },
    RuleText {
        id: "SPC-3A.11",
        title: Text { en: "Gate after step 3A", nl: "Poort na stap 3A" },
        effect: Text { en: "pass opens stage 3B.", nl: "?" },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-3B.1",
        title: Text {
            en: "Chain from outcome to goal to indicator to instrument",
            nl: "Keten uitkomst, doelstelling, indicator, meetinstrument",
        },
        effect: Text {
            en: "Breaks in the chain are listed: outcome not based on the project plan, outcome without goal, goal \
                 without indicator, indicator without measuring instrument.",
            nl: "?",
        },
        interpretation: Text {
            en: "Every link must have at least one successor; one instrument may serve several indicators.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3B.2",
        title: Text {
            en: "Agreement on who measures and how it is monitored",
            nl: "Afspraak wie meet en hoe gemonitord wordt",
        },
        effect: Text { en: "Indicators without measurer or monitoring agreement are listed.", nl: "?" },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-3B.3",
        title: Text {
            en: "Optional audit of measurement reliability",
            nl: "Facultatieve audit op betrouwbaarheid metingen",
        },
        effect: Text {
            en: "Opinion not reliable: every amount depending on the indicator is held in review. No audit agreed: \
                 not applicable (no finding).",
            nl: "?",
        },
        interpretation: Text { en: "'Kan zo ver gaan dat': an option; once agreed it binds settlement.", nl: "?" },
    },
    RuleText {
        id: "SPC-3B.4",
        title: Text {
            en: "One agreed data source per indicator, before measuring starts",
            nl: "Per indicator een vooraf afgesproken bron",
        },
        effect: Text {
            en: "Indicators without an agreed source, or agreed after the measurement began, are listed.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Vooraf' is read as on or before the first day of measurement. The lesson learned turns the \
                 'important' of the first passage into 'moeten' (F1).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3B.5",
        title: Text {
            en: "Reconciliation when the figures of two parties differ",
            nl: "Afstemming als cijfers van partijen uiteenlopen",
        },
        effect: Text {
            en: "u goes into KPI and settlement; the effect of a difference on an amount that reads j is the amount \
                 with value 1 minus the amount with value 2, two evaluations of the rule of that amount. Outside \
                 tolerance: review and, if contract.audit_agreed, SPC-3B.3. No source agreed in time and different \
                 figures: review, settlement blocked. No source agreed in time and equal figures: pass with warn.",
            nl: "?",
        },
        interpretation: Text {
            en: "The text says agree on a source so that nobody steers on 'his own reality' (hospital claims against \
                 insurer claims). It gives no tolerance and no fallback; so none is invented: without agreed source \
                 the core refuses to choose.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3B.6",
        title: Text { en: "Broad benefits included among the indicators", nl: "Brede baten meegenomen" },
        effect: Text { en: "No broad benefit indicator: not ready.", nl: "?" },
        interpretation: Text {
            en: "'Betrek in ieder geval de brede baten' = F1; what counts as broad is attested by giving an indicator \
                 the family broad_benefit.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3B.7",
        title: Text {
            en: "COPD at home: four example goals with direction",
            nl: "COPD thuis: vier voorbeelddoelen met richting",
        },
        effect: Text {
            en: "Per goal reached / not reached and attainment in ppm; a goal that is not reached: fail (info); a \
                 configured direction opposite to the one above is reported as an error (review). kpi.target = \
                 kpi.value_baseline: attainment undefined, undetermined.",
            nl: "?",
        },
        interpretation: Text {
            en: "The list ends in 'etc.'; figure 7 with the instruments is an image. Targets are contract parameters.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3B.8",
        title: Text { en: "Same figures for steering at all parties", nl: "Alle partijen sturen op dezelfde cijfers" },
        effect: Text { en: "Parties that steer on another source are named.", nl: "?" },
        interpretation: Text {
            en: "Goes beyond settlement: management information must use the agreed source too. Claim data of \
                 hospital and insurer are the named example of divergence.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3B.9",
        title: Text { en: "Gate after step 3B", nl: "Poort na stap 3B" },
        effect: Text { en: "pass opens stage 3C.", nl: "?" },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-3C.1",
        title: Text {
            en: "Financing agreements only after all previous steps",
            nl: "Financieringsafspraken pas na alle voorgaande stappen",
        },
        effect: Text {
            en: "Concrete financing agreements not open; the first failing stage and all its missing items are \
                 listed.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Pas wanneer alle voorgaande stappen doorlopen zijn' = F1. Known funding bottlenecks may be \
                 discussed earlier (SPC-2.9), concrete agreements not.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.2",
        title: Text {
            en: "Contract model recorded; four terms mapped on six models",
            nl: "Contractmodel vastgelegd; vier termen op zes modellen",
        },
        effect: Text {
            en: "Model not recorded: undetermined, which keeps the gate shut. Term and model not a listed pair: \
                 review.",
            nl: "?",
        },
        interpretation: Text {
            en: "Step 3C and the opening of annex 4 name four terms, annex 4 then explains six models; no mapping is \
                 given. The mapping above is this specification's reading; the term is optional, the model decides \
                 the formula. fixed_fee_per_patient comes from SPC-1.27.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.3",
        title: Text {
            en: "Contract focus and impulse funding recorded",
            nl: "Contractfocus en impulsfinanciering vastgelegd",
        },
        effect: Text {
            en: "Either one missing: not ready. Impulse funding, when available, enters SPC-2.21 only in the years it \
                 is granted and never as structural cover (SPC-2.22).",
            nl: "?",
        },
        interpretation: Text {
            en: "Both are questions that must be 'vastgelegd'; the answer may be annual or no impulse funding.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.4",
        title: Text {
            en: "Target group recorded, with capacity for self-direction",
            nl: "Doelgroep vastgelegd, met vermogen tot eigen regie",
        },
        effect: Text { en: "Missing item listed. Warn if plan.target_group_defined_step1 = false.", nl: "?" },
        interpretation: Text {
            en: "Line 1478 says the target group was determined in step 1, but step 1 contains no such element. \
                 Reading: hard here (moeten vastgelegd worden), warning there.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.5",
        title: Text { en: "Guidance tailored to the patient's capacity", nl: "Begeleiding op maat" },
        effect: Text {
            en: "Patient with a guidance level other than the agreed one for the capacity level is reported.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Begeleiding moet op maat zijn.' The levels stand in figure 9 (image, model of Jan van der Kamp), so \
                 both code lists are contract parameters. Deviation upwards or downwards is for a professional to \
                 judge: review.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.6",
        title: Text {
            en: "Outcomes of 3B carried into the financing",
            nl: "Uitkomsten uit 3B doorvertaald naar financiering",
        },
        effect: Text {
            en: "Payment components on indicators outside the 3B list are denied; 3B indicators that no component \
                 uses: info.",
            nl: "?",
        },
        interpretation: Text {
            en: "Outcomes, indicators and instruments 'zijn bepaald in 3B' and must be recorded here (moeten \
                 vastgelegd worden).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.7",
        title: Text { en: "Finance the effects: outcome-dependent part of the payment", nl: "Financier de effecten" },
        effect: Text {
            en: "D = 0 in the target state: review 'effects are not financed'. Share reported for SPC-B4.13.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Dat men de effecten moet financieren' is F1 wording, but annex 3 point 3 accepts payment by effort \
                 as a legitimate choice. Reading: review for the target state, nothing for the current state. Under \
                 bundled, capitation and global payment the provider keeps savings; that is an incentive on cost, \
                 not a payment for effect, so D counts only explicit outcome or savings payments; the reviewer sees \
                 the model.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.8",
        title: Text {
            en: "Remuneration components: volume, care cost, investment",
            nl: "Beloningscomponenten: volume, zorgkosten, investeringen",
        },
        effect: Text { en: "Amount total and its parts. Components not recorded (the empty set): deny.", nl: "?" },
        interpretation: Text {
            en: "'Vaak bestaan de componenten uit': the three are usual, not mandatory; that components are recorded \
                 is mandatory (list under 'moeten vastgelegd worden').",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.9",
        title: Text {
            en: "Investment component spread over the years, to the cent",
            nl: "Investeringscomponent over de jaren, sluitend op de cent",
        },
        effect: Text {
            en: "Output investment[t], t = 1..n; no entry, that is 0, after year n. n = 0: fail, no amounts.",
            nl: "?",
        },
        interpretation: Text {
            en: "The text names investments as a component but not how they are repaid; equal yearly parts without \
                 interest is the simplest exact form, n is a contract parameter and other schedules may be given as \
                 fixed amounts (contract.other_component_cents).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.10",
        title: Text {
            en: "Simulation and impact before the agreement is fixed",
            nl: "Simulatie en impactbepaling voor vaststelling",
        },
        effect: Text { en: "Agreement fixed without (earlier) simulation is reported.", nl: "?" },
        interpretation: Text {
            en: "'Kan ... plaatsvinden en kunnen vervolgens': the order is clear, the duty weak. Simulation as such \
                 is F2; the points a-d remain hard by their own rules.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.11",
        title: Text {
            en: "Scenario simulation: what provider, insurer and patient gain or lose",
            nl: "Scenariosimulatie: winst of verlies per partij",
        },
        effect: Text {
            en: "Outputs of the scenario: income, cost, result, outside, the two deltas, care units of the patient. \
                 Any unknown input: undetermined with the list.",
            nl: "?",
        },
        interpretation: Text {
            en: "The text asks for simulation and impact without a formula. 'volume +x%' is split into three causes \
                 because models put these risks on different parties: more insured, more patients, more services per \
                 patient. A cost change y works on unit costs; fixed costs move only through x.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.12",
        title: Text {
            en: "Compensation share that just repairs the provider's loss",
            nl: "Minimaal aandeel dat het verlies van de aanbieder repareert",
        },
        effect: Text {
            en: "Share below break-even: warn, with the smallest sufficient share. No compensating share exists when \
                 loss > S: review.",
            nl: "?",
        },
        interpretation: Text {
            en: "Derived from the question whether the change yields enough to compensate; ceil because a share \
                 rounded down would leave the provider short.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.13",
        title: Text { en: "Benchmark from the SET interviews", nl: "Benchmark uit SET-interviews" },
        effect: Text { en: "Deviations from the general picture are listed; no consequence.", nl: "?" },
        interpretation: Text {
            en: "Interviews found contracting generally integral, multi-year and not aimed at one intervention/target \
                 group combination, with the joint vision as starting point. 'Integraal gecontracteerd' is matched \
                 with both integral values of the enum.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.14",
        title: Text {
            en: "The model is drawn up jointly once the points are settled",
            nl: "Model gezamenlijk opgesteld",
        },
        effect: Text { en: "Parties that did not adopt are listed.", nl: "?" },
        interpretation: Text {
            en: "'In gezamenlijkheid' = at least provider and insurer, plus every chain party when \
                 contract.chain_parties = joint.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.15",
        title: Text { en: "Multi-year agreements give certainty on income", nl: "Meerjarenafspraken geven zekerheid" },
        effect: Text {
            en: "Annual contract: warn. Info when shrink/growth of staff (hospital shrink, VVT growth) or new \
                 building/renovation were not considered.",
            nl: "?",
        },
        interpretation: Text {
            en: "Recommended, not required. 'Meerjarig' is read as longer than 12 months, because an annual contract \
                 is the alternative the document names.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.16",
        title: Text {
            en: "Agreements on monitoring, consequences and risk",
            nl: "Afspraken over monitoring, consequenties en risico",
        },
        effect: Text {
            en: "Missing agreement listed. Monitoring covers the intended (also financial) results.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Zullen ook afspraken moeten worden gemaakt' = F1 for all three. The consequence itself is a \
                 contract parameter; 'no consequence' is a valid value when explicit.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-3C.17",
        title: Text { en: "Gate after step 3C: ready to start", nl: "Poort na stap 3C: klaar voor de start" },
        effect: Text { en: "pass opens stage 4; otherwise all missing, unknown and advised items.", nl: "?" },
        interpretation: Text {
            en: "'Alle randvoorwaarden zijn gecreeerd' (step 4) is read as: this gate has passed.",
            nl: "?",
        },
    },
];
