//! Texts of the rules of annex 4: the financing models.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 31] = [
    RuleText {
        id: "SPC-B4.1",
        title: Text { en: "Model 1 Fee For Service: pay per piece", nl: "Model 1 Fee for service: betalen per stuk" },
        effect: Text {
            en: "With a claim the output amount, otherwise the output income of the year. Service code without \
                 tariff: reject, amount 0. Bearer: unit cost above tariff = provider; more services per patient, \
                 more patients, more insured = insurer.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Etc.' makes the kinds open: value other. Not to be confused with the 'fee-for-service' of line 747 \
                 (SPC-1.27).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.2",
        title: Text {
            en: "Model 2 Pay for Performance: extra fee for an extra effort",
            nl: "Model 2 Pay for performance: extra vergoeding voor extra inspanning",
        },
        effect: Text {
            en: "Base plus bonus. Bearer: as fee for service; in addition insurer bears that the effort does not \
                 improve outcomes (effort), provider bears that the target is missed (outcome), provider bears \
                 effort cost above bonus.",
            nl: "?",
        },
        interpretation: Text {
            en: "TERM CLASH. Annex 4: extra fee for an extra effort EXPECTED to improve outcomes, with the height of \
                 the tariff not tied to it. Annex 3 point 3: pay-for-performance makes the reward depend on achieved \
                 results. Reading: annex 4 is the definition (trigger effort), annex 3 is the variant (trigger \
                 outcome); the contract must say which, no default. 'Eraan' is read as: the outcomes. Named cases: \
                 medication reviews, diabetes care by GPs.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.3",
        title: Text {
            en: "Model 3 Shared Savings: share in the difference between expected and actual cost",
            nl: "Model 3 Shared savings: delen van verwacht min werkelijk",
        },
        effect: Text {
            en: "Outputs savings S, provider_share PS, insurer_share IS with PS + IS = max(0, S), provider_loss. \
                 Bearer: as fee for service for cost; provider shares the upside; with two_sided also the downside. \
                 Multi-year: T >= 2 (SPC-B3.18).",
            nl: "?",
        },
        interpretation: Text {
            en: "'Meerjarige ombuiging van de kostentrend': the savings are summed over the contract years, so a bad \
                 year is set off against a good one; alternative (each year on its own) is rejected because the text \
                 shares the multi-year bend of the trend. Group total against group total; contract.expected_basis \
                 tells whether E follows the number of insured (SPC-B4.7). Threshold, cap and sidedness are not in \
                 the text: contract parameters; contract.ss_sides has no default.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.4",
        title: Text {
            en: "Model 4 Bundled Payments: fixed amount per patient for the whole chain",
            nl: "Model 4 Bundled payment: vast bedrag per patient voor de hele keten",
        },
        effect: Text {
            en: "income = amount for the chain; distribution over chain parties SPC-B4.17. Bearer: unit cost and \
                 services per patient = providers ('tegenvallers komen voor hun rekening'); number of patients and \
                 insured = insurer, limited by intake validation (SPC-B4.16).",
            nl: "?",
        },
        interpretation: Text {
            en: "Per patient without a period: an episode for births, joint prosthesis, stroke; a year for long care. \
                 contract.bundle_basis decides. Setbacks are for the providers; that windfalls are theirs too is the \
                 mirror reading.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.5",
        title: Text {
            en: "Model 5 Partial Capitation: fixed amount per insured per year for all insured in the region",
            nl: "Model 5 Partial capitation: vast bedrag per verzekerde per jaar in de regio",
        },
        effect: Text {
            en: "income = amount for all care for the condition, all insured in the fence, per year, several years. \
                 Bearer: unit cost, services per patient, number of patients = provider; number of insured = \
                 insurer.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Alle verzekerden in een bepaalde regio' is read as all insured of the contracting insurer living \
                 there (annex 3 point 2 speaks of the insurer's total population), sick or not. Counting of movers \
                 and who pays for care by others are not in the text: contract parameters.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.6",
        title: Text {
            en: "Model 6 Global Payments: whole yearly budget for a group",
            nl: "Model 6 Global payment: heel jaarbudget voor een groep",
        },
        effect: Text {
            en: "Amount for all care of the group. Bearer: everything = provider (fixed basis); with per_member the \
                 number of members = insurer.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Het gehele jaarbudget voor een bepaalde groep verzekerden uitbesteden': a sum per year, so fixed is \
                 the literal reading; growth of the group is not addressed, hence the explicit parameter. 'Gehele' \
                 is read as all care of the group, not only the condition ('alles in een pot').",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.7",
        title: Text { en: "Shared savings: expected cost per year", nl: "Shared savings: verwachte kosten per jaar" },
        effect: Text {
            en: "A published amount in whole cents per contract year; it is fixed before the year starts and is the \
                 input of the next year.",
            nl: "?",
        },
        interpretation: Text {
            en: "The text only says 'expected cost'. Each E[t] is itself a contract amount in cents, hence one \
                 rounding per year row and the next row starts from the rounded value (a chain of exact fractions \
                 would not fit in 128 bits). The trend is never taken from the COPD forecast of annex 2.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.8",
        title: Text {
            en: "Shared savings: the share follows measured and experienced health gain",
            nl: "Shared savings: aandeel volgt gemeten en ervaren gezondheidswinst",
        },
        effect: Text {
            en: "sigma used in SPC-B4.3 within the single rounding of PS. Terms that contradict each other: review, \
                 no sigma_e18. Gain unknown: undetermined (the minimum share is not paid out instead).",
            nl: "?",
        },
        interpretation: Text {
            en: "The share 'kan worden bepaald door de gemeten en ervaren gezondheidswinst': possible, not required, \
                 so basis fixed is allowed. Both kinds of gain (measured, and experienced = patient reported) enter. \
                 A straight line between a minimum and a maximum is the reading; steps are the alternative; all \
                 numbers are contract parameters.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.9",
        title: Text {
            en: "Shared savings, two-sided: provider shares a loss",
            nl: "Shared savings tweezijdig: delen in verlies",
        },
        effect: Text {
            en: "Recovery from the provider, or a deduction from the base payment; insurer_loss + provider_loss = -S.",
            nl: "?",
        },
        interpretation: Text {
            en: "The text speaks only of savings; sharing a loss is a contract choice that follows from the question \
                 who bears which risk. 'Verschil ... wordt gedeeld' can be read symmetrically, so one_sided and \
                 two_sided are both possible and must be chosen.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.10",
        title: Text {
            en: "Shared savings over the years: cumulative settlement state",
            nl: "Shared savings: cumulatieve afrekening",
        },
        effect: Text {
            en: "Yearly payment or recovery and new state. With claw-back the sum over the years equals the one \
                 settlement of SPC-B4.3 with sigma of the last year, threshold and cap none.",
            nl: "?",
        },
        interpretation: Text {
            en: "Frequency of settlement and recovery of interim payments are not in the text: parameters, no \
                 default. Without contract.interim_settlement only the final settlement exists.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.11",
        title: Text {
            en: "Shared savings: distribution over the providers to the cent",
            nl: "Shared savings: verdeling over zorgverleners",
        },
        effect: Text { en: "Amount per provider.", nl: "?" },
        interpretation: Text {
            en: "'Zorgverleners' is plural, the key is not given: contract parameter. Largest remainder keeps the \
                 total.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.12",
        title: Text {
            en: "Shared savings: part is reinvested in prevention of care demand",
            nl: "Shared savings: deel herinvesteren",
        },
        effect: Text { en: "Shortfall reported in cents.", nl: "?" },
        interpretation: Text {
            en: "Described as an incentive (reward for lasting reduction and for reinvesting a part); no percentage, \
                 so a contract parameter; none = nothing is required.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.13",
        title: Text {
            en: "Shared savings: result-dependent part grows with success",
            nl: "Shared savings: resultaatafhankelijk deel groeit bij succes",
        },
        effect: Text { en: "Share equal or lower after a successful year: review. No success: no demand.", nl: "?" },
        interpretation: Text {
            en: "'Een steeds groter deel van de beloning' = strictly growing share of total pay, not sigma. Who \
                 decides on success: attested, or S of the year > 0 when the contract says so. Cross-multiplication, \
                 no rounding.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.14",
        title: Text {
            en: "Shared savings: the patient's part is less care demand and better health, not money",
            nl: "Shared savings: patient deelt in gezondheid, niet in geld",
        },
        effect: Text { en: "A contract that pays patients a share is reported as deviating (review).", nl: "?" },
        interpretation: Text {
            en: "'En de patient in de vorm van minder zorgvraag en verbeterde gezondheid'.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.15",
        title: Text {
            en: "Bundle: no separate claim for care in the bundle",
            nl: "Bundel: geen losse declaratie van zorg in de bundel",
        },
        effect: Text {
            en: "Inside: reject, reason 'in bundle'; payable 0; recorded = claim.amount, which enters the chain \
                 result of SPC-B4.4 as cost. Outside: not applicable, payable under its own tariff.",
            nl: "?",
        },
        interpretation: Text {
            en: "The whole chain for one fixed amount excludes a second payment; codes and period of the bundle are \
                 contract parameters.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.16",
        title: Text {
            en: "Bundle: intake is validated on an objective diagnosis",
            nl: "Bundel: instroom gevalideerd met objectieve diagnose",
        },
        effect: Text {
            en: "Output counted = 1 when it holds, 0 when not. A patient who is not validated does not count in \
                 treatment.bundle_units; no bundle price is due, care is payable under its own tariff.",
            nl: "?",
        },
        interpretation: Text {
            en: "The text names objective establishment as what makes an indication suitable, in order to validate \
                 intake; reading: each patient's intake must be validated, otherwise the insurer bears an unchecked \
                 volume risk.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.17",
        title: Text {
            en: "Bundle: setbacks are for the providers, split over the chain to the cent",
            nl: "Bundel: tegenvallers voor aanbieders, verdeling over de keten",
        },
        effect: Text { en: "Amount and result per chain party; sum of parts = bundle price exactly.", nl: "?" },
        interpretation: Text {
            en: "The split per bundle is rounded once and then multiplied, so that every bundle is equal. The key is \
                 a contract parameter.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.18",
        title: Text { en: "Bundle: candidate indications", nl: "Bundel: kandidaat-indicaties" },
        effect: Text {
            en: "Other condition without attested suitability: info 'not among the named candidates'. Named condition \
                 with a part of its chain outside the bundle: review 'not the whole chain'.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Bijvoorbeeld': open list. 'Gehele zorgketen' makes an incomplete chain questionable.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.19",
        title: Text { en: "Capitation fence: area and claim codes", nl: "Capitatie: hek om gebied en declaratiecodes" },
        effect: Text {
            en: "Inside: reject, reason 'in capitation'; outputs payable = 0 and recorded = claim.amount (for \
                 measurement), given in that case only. Outside by area or by code: pass, not covered by the amount, \
                 payable under the regular tariff.",
            nl: "?",
        },
        interpretation: Text {
            en: "Area on the service date or a reference date: contract.region_reference in {service_date, \
                 reference_date}. Care outside the region for an insured of the region stays inside the fence ('voor \
                 alle verzekerden in een bepaalde regio': the insured is fenced, not the place of care).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.20",
        title: Text {
            en: "Capitation: codes defined broadly and measured (waterbed)",
            nl: "Capitatie: codes breed definieren en meten",
        },
        effect: Text {
            en: "Related codes that are neither included nor excluded with a reason; output rise in cents (possible \
                 displacement).",
            nl: "?",
        },
        interpretation: Text {
            en: "'Breed definieren en meten' is imperative in shape; how broad is a judgement, so each related code \
                 must have been decided on. Rise of outside spend as sign of displacement is the reading of 'hele \
                 waterbed'.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.21",
        title: Text {
            en: "Capitation: suitable conditions and multi-year",
            nl: "Capitatie: geschikte aandoeningen en meerjarig",
        },
        effect: Text {
            en: "Other condition: info; annual: review (SPC-B3.18); missing prevention aim: info.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Bv' (for example), hence open; both care and medication belong to the named chronic conditions. New \
                 inflow = primary, progress to dearer care = secondary prevention.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.22",
        title: Text { en: "Global budget: all care of the group in one pot", nl: "Global payment: alles in een pot" },
        effect: Text {
            en: "Inside: reject, reason 'in global budget'; outputs payable = 0 and recorded = claim.amount (cost of \
                 the group), given in that case only. Not inside: pass, payable under the regular tariff. No other \
                 code fence.",
            nl: "?",
        },
        interpretation: Text {
            en: "Treatment, nursing and social work are named as examples of the care forms that go into the pot; \
                 parts under other laws only when the contract can cover them, hence the exclusion set.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.23",
        title: Text {
            en: "Global budget: candidate groups, multi-year",
            nl: "Global payment: kandidaatgroepen, meerjarig",
        },
        effect: Text { en: "Other group: info. Age group without an age: undetermined. Annual: review.", nl: "?" },
        interpretation: Text {
            en: "'Vanaf een bepaalde leeftijd': age not given, contract parameter; age on 1 January or on the service \
                 date also. The US example is informative.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.24",
        title: Text {
            en: "Population divided into groups: nobody in two, nobody paid twice",
            nl: "Populatie in doelgroepen: niet dubbel",
        },
        effect: Text {
            en: "Insured in two groups without an order, or in none: review. claim.inside_count >= 2: fail (reject) \
                 until the parties decide which amount it belongs to (otherwise one model would be paid twice for \
                 it).",
            nl: "?",
        },
        interpretation: Text {
            en: "'Ingedeeld in doelgroepen met overeenkomstige gezondheidsrisico's en zorgbehoeften' is read as a \
                 partition. People with several conditions show that a partition by condition is impossible without \
                 a priority order: contract.group_priority (parameter).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.25",
        title: Text {
            en: "Per group one integral multi-year contract that rewards integral outcomes",
            nl: "Per doelgroep een integraal meerjarig contract",
        },
        effect: Text { en: "Failing elements listed. The current state is not judged.", nl: "?" },
        interpretation: Text {
            en: "Described as what 'wordt gesloten' in the wanted future, not as a condition: review.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.26",
        title: Text {
            en: "Risk matrix: who loses when cost, intensity, patients or insured rise",
            nl: "Risicomatrix per model",
        },
        effect: Text {
            en: "Computed bearer per cell; a cell that differs from the expected one (for example a tariff below \
                 variable cost) is reported: review. Under two-sided sharing shared means that the loss share \
                 exceeds the margin; the computed sign decides.",
            nl: "?",
        },
        interpretation: Text {
            en: "The text states in words: production is rewarded now; in shared savings providers are rewarded for \
                 lower demand; in a bundle setbacks are the providers'; capitation makes them prevent inflow and \
                 progress; global outsources the budget. The other cells follow from the formulas.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.27",
        title: Text {
            en: "Present model rewards production: a transition is needed",
            nl: "Huidig model beloont productie: transitie noodzakelijk",
        },
        effect: Text { en: "Target state still purely per piece: warn 'production optimisation'.", nl: "?" },
        interpretation: Text {
            en: "'Een transitie noodzakelijk' and 'als je blijft contracteren wat je contracteerde, krijg je wat je \
                 kreeg'. No model is prohibited (line 2228: parties choose).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.28",
        title: Text {
            en: "Budget-neutral parameters and comparison of the six models",
            nl: "Budgetneutrale parameters en vergelijking van modellen",
        },
        effect: Text { en: "Comparison table in exact cents; no ranking, the parties choose.", nl: "?" },
        interpretation: Text {
            en: "The document asks what the models mean and how they can be used; comparison on one base case is this \
                 specification's tool. Rounding of B and a leaves a remainder that must be shown.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.29",
        title: Text {
            en: "Improvement wanted decides the form; parties choose the level together",
            nl: "Gewenste verbetering bepaalt de vorm; partijen kiezen het niveau",
        },
        effect: Text {
            en: "Model recorded by one party only, or with another level: review; without desired improvement or \
                 population: undetermined. Guidance (info): fewer services or complications within a care path -> \
                 bundled_payment; fewer new and progressing patients -> partial_capitation; several conditions \
                 together -> global_payment; lower cost trend with better health -> shared_savings; one extra effort \
                 -> pay_for_performance.",
            nl: "?",
        },
        interpretation: Text {
            en: "The order of the list is read as the level order (rising risk for the provider). The guidance \
                 repeats what each model is said to stimulate; it never chooses. fixed_fee_per_patient has no level \
                 (not in annex 4).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.30",
        title: Text {
            en: "Pay for performance: the effort is really extra and expected to help",
            nl: "Pay for performance: inspanning is extra en verwacht effect",
        },
        effect: Text {
            en: "Effort already paid by a tariff: review (paid twice; claim.effort_code names it on a claim). Effort \
                 without expected outcome: undetermined.",
            nl: "?",
        },
        interpretation: Text {
            en: "Two words of the definition: extra, and expected to improve the outcome.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-B4.31",
        title: Text {
            en: "Bundle and capitation: risk estimated in advance",
            nl: "Bundel en capitatie: risico vooraf ingeschat",
        },
        effect: Text {
            en: "Loss in an adverse scenario above the provider's attested risk capacity: review with the amounts.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Prikkel om de risico's vooraf goed te schatten en te beheersen, want tegenvallers komen voor hun \
                 rekening'; no reserve is prescribed, provider.risk_capacity_cents is what the provider states. \
                 Extended to the higher levels because they carry more risk.",
            nl: "?",
        },
    },
];
