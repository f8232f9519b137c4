//! Texts of the facts of TTCI20, in the order of the specification.
//!
//! For every fact what it means, its unit, whether a person attests it and, where that has a meaning of its own, what
//! its absence says, in English and in Dutch. People read these texts and no decision does: a build for a device
//! leaves them out, and its results stay the same.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub const FACT_TEXTS: [FactText; 102] = [
    FactText {
        name: "provider.msz_agreement_period",
        attested: false,
        unit: Text { en: "[from, to_exclusive)", nl: "[from, to_exclusive)" },
        description: Text {
            en: "Term of the hospital's agreement for medical specialist care (overeenkomst Medisch Specialistische \
                 Zorg, MSZ) with Zilveren Kruis; consecutive agreements without a gap count as one.",
            nl: "Term of the hospital's agreement for medical specialist care (overeenkomst Medisch Specialistische \
                 Zorg, MSZ) with Zilveren Kruis; consecutive agreements without a gap count as one.",
        },
    },
    FactText {
        name: "provider.addon_list_drugs",
        attested: false,
        unit: Text { en: "drug codes", nl: "drug codes" },
        description: Text {
            en: "Drugs this hospital may supply according to the add-on list (add-onlijst) of Zilveren Kruis. A case \
                 states those that it is about.",
            nl: "Drugs this hospital may supply according to the add-on list (add-onlijst) of Zilveren Kruis. A case \
                 states those that it is about.",
        },
    },
    FactText {
        name: "provider.accepts_drug_prices",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital agrees with the drug prices (geneesmiddelprijzen) of Zilveren Kruis.",
            nl: "The hospital agrees with the drug prices (geneesmiddelprijzen) of Zilveren Kruis.",
        },
    },
    FactText {
        name: "provider.had_2019_addendum",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "In 2019 the hospital already concluded an addendum 'Pilot thuistoediening chemo- en immunotherapie' \
                 with Zilveren Kruis.",
            nl: "In 2019 the hospital already concluded an addendum 'Pilot thuistoediening chemo- en immunotherapie' \
                 with Zilveren Kruis.",
        },
    },
    FactText {
        name: "provider.pilot_phase",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Whether the hospital starts with home administration or wants to scale it up; other = it runs home \
                 administration and wants neither.",
            nl: "Whether the hospital starts with home administration or wants to scale it up; other = it runs home \
                 administration and wants neither.",
        },
    },
    FactText {
        name: "provider.wants_to_participate",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital wants to take part in the pilot.",
            nl: "The hospital wants to take part in the pilot.",
        },
    },
    FactText {
        name: "provider.able_to_participate",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital can take part, as found in the talks with the purchaser. Attested.",
            nl: "The hospital can take part, as found in the talks with the purchaser. Attested.",
        },
    },
    FactText {
        name: "provider.complies_with_contract",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outcome of the compliance check (controle op naleving). Attested by the controller.",
            nl: "Outcome of the compliance check (controle op naleving). Attested by the controller.",
        },
    },
    FactText {
        name: "provider.checked_policy_amendments",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider has looked up the published additions and changes to this policy. Attested.",
            nl: "The provider has looked up the published additions and changes to this policy. Attested.",
        },
    },
    FactText {
        name: "region.provider_in_core_area",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital lies in a core working area (kernwerkgebied) of Zilveren Kruis. The document has no \
                 list; the list is contract data. The hospital's location counts, not the home of the insured.",
            nl: "The hospital lies in a core working area (kernwerkgebied) of Zilveren Kruis. The document has no \
                 list; the list is contract data. The hospital's location counts, not the home of the insured.",
        },
    },
    FactText {
        name: "insured.is_zk_insured",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The person is insured with Zilveren Kruis. Which labels count is contract data.",
            nl: "The person is insured with Zilveren Kruis. Which labels count is contract data.",
        },
    },
    FactText {
        name: "insured.treated_at_contracted_hospital",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The person is in treatment at the hospital with which the pilot is agreed.",
            nl: "The person is in treatment at the hospital with which the pilot is agreed.",
        },
    },
    FactText {
        name: "insured.in_pilot",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The person is one of the patients who take part in the pilot.",
            nl: "The person is one of the patients who take part in the pilot.",
        },
    },
    FactText {
        name: "insured.home_situation_allows",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The home situation permits administration at home. Attested.",
            nl: "The home situation permits administration at home. Attested.",
        },
    },
    FactText {
        name: "insured.wants_home_care",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient wants administration at home. Attested.",
            nl: "The patient wants administration at home. Attested.",
        },
    },
    FactText {
        name: "insured.choice_followed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The place of administration is the one the patient chose.",
            nl: "The place of administration is the one the patient chose.",
        },
    },
    FactText {
        name: "treatment.medically_responsible",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Administration at home is medically responsible. Attested by the treating professional.",
            nl: "Administration at home is medically responsible. Attested by the treating professional.",
        },
    },
    FactText {
        name: "treatment.safe_at_home",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The administration can be given safely in the home situation. Attested by the treating professional.",
            nl: "The administration can be given safely in the home situation. Attested by the treating professional.",
        },
    },
    FactText {
        name: "treatment.adjacent_care_at_preferred_place",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Adjacent care (aanpalende zorg, such as taking blood) is given at the place most comfortable for the \
                 patient.",
            nl: "Adjacent care (aanpalende zorg, such as taking blood) is given at the place most comfortable for the \
                 patient.",
        },
    },
    FactText {
        name: "treatment.delivered_at_home",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The administration registered as home administration really took place at the patient's home. Outcome \
                 of a check.",
            nl: "The administration registered as home administration really took place at the patient's home. Outcome \
                 of a check.",
        },
    },
    FactText {
        name: "treatment.pilot_administration_in_period",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital registered a home administration of a selected drug to this insured person on a day \
                 inside claim.service_period.",
            nl: "The hospital registered a home administration of a selected drug to this insured person on a day \
                 inside claim.service_period.",
        },
    },
    FactText {
        name: "claim.claimant",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Who submits the claim. district_nursing = wijkverpleging, home_care_organisation = \
                 thuiszorgorganisatie.",
            nl: "Who submits the claim. district_nursing = wijkverpleging, home_care_organisation = \
                 thuiszorgorganisatie.",
        },
    },
    FactText {
        name: "claim.claimant_is_subcontractor",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The claimant works as subcontractor (onderaannemer) of the contracted hospital in the pilot.",
            nl: "The claimant works as subcontractor (onderaannemer) of the contracted hospital in the pilot.",
        },
    },
    FactText {
        name: "claim.kind",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "What is claimed. extra_cost = extra cost of home administration such as transport of drugs; nursing = \
                 nursing time or visits.",
            nl: "What is claimed. extra_cost = extra cost of home administration such as transport of drugs; nursing = \
                 nursing time or visits.",
        },
    },
    FactText {
        name: "claim.concerns_home_administration",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The claim is (wholly or partly) for administering a drug at home. Often not visible in nursing \
                 claims: then unknown until established.",
            nl: "The claim is (wholly or partly) for administering a drug at home. Often not visible in nursing \
                 claims: then unknown until established.",
        },
    },
    FactText {
        name: "claim.drug_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Code of the drug administered or supplied. In TTCI20-3.10, TTCI20-8.4 and TTCI20-8.5 absence means \
                 that the claim states no drug (nursing claims); in TTCI20-4.4 absence is unknown.",
            nl: "Code of the drug administered or supplied. In TTCI20-3.10, TTCI20-8.4 and TTCI20-8.5 absence means \
                 that the claim states no drug (nursing claims); in TTCI20-4.4 absence is unknown.",
        },
    },
    FactText {
        name: "claim.service_period",
        attested: false,
        unit: Text { en: "[from, to_exclusive)", nl: "[from, to_exclusive)" },
        description: Text {
            en: "Days of care to which the claim relates.",
            nl: "Days of care to which the claim relates.",
        },
    },
    FactText {
        name: "claim.amount",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text { en: "Amount claimed.", nl: "Amount claimed." },
    },
    FactText {
        name: "claim.quantity",
        attested: false,
        unit: Text { en: "claim units of the drug", nl: "claim units of the drug" },
        description: Text { en: "Number of units of the drug claimed.", nl: "Number of units of the drug claimed." },
    },
    FactText {
        name: "claim.paid_amount",
        attested: false,
        unit: Text { en: "eurocent, >= 0", nl: "eurocent, >= 0" },
        description: Text {
            en: "Amount already paid on this third-party claim (0 when nothing was paid).",
            nl: "Amount already paid on this third-party claim (0 when nothing was paid).",
        },
    },
    FactText {
        name: "claim.duplicate_part",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Part of claim.paid_amount that was paid for the home administration itself; established by a person \
                 when the claim also contains other care; when known it prevails over \
                 claim.wholly_home_administration. Outside 0..claim.paid_amount: invalid, TTCI20-8.5 gives review.",
            nl: "Part of claim.paid_amount that was paid for the home administration itself; established by a person \
                 when the claim also contains other care; when known it prevails over \
                 claim.wholly_home_administration. Outside 0..claim.paid_amount: invalid, TTCI20-8.5 gives review.",
        },
    },
    FactText {
        name: "claim.wholly_home_administration",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The claim contains nothing but the home administration; false = a mixed claim that also contains \
                 other care (wound care, for instance).",
            nl: "The claim contains nothing but the home administration; false = a mixed claim that also contains \
                 other care (wound care, for instance).",
        },
    },
    FactText {
        name: "claim.meets_legal_requirements",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care claimed meets the legal requirements. Attested by the controller.",
            nl: "The care claimed meets the legal requirements. Attested by the controller.",
        },
    },
    FactText {
        name: "claim.actually_delivered",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care claimed was actually delivered (feitelijk geleverd). Attested by the controller.",
            nl: "The care claimed was actually delivered (feitelijk geleverd). Attested by the controller.",
        },
    },
    FactText {
        name: "claim.rightly_delivered",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care claimed was rightly delivered (terecht geleverd). Attested by the controller.",
            nl: "The care claimed was rightly delivered (terecht geleverd). Attested by the controller.",
        },
    },
    FactText {
        name: "claim.formal_check_passed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outcome of the statutory formal check (formele controle).",
            nl: "Outcome of the statutory formal check (formele controle).",
        },
    },
    FactText {
        name: "claim.material_check_passed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outcome of the statutory material check (materiele controle).",
            nl: "Outcome of the statutory material check (materiele controle).",
        },
    },
    FactText {
        name: "contract.pilot_period",
        attested: false,
        unit: Text { en: "[from, to_exclusive)", nl: "[from, to_exclusive)" },
        description: Text {
            en: "Term of the pilot as recorded in the addendum.",
            nl: "Term of the pilot as recorded in the addendum.",
        },
    },
    FactText {
        name: "contract.lump_period",
        attested: false,
        unit: Text { en: "[from, to_exclusive)", nl: "[from, to_exclusive)" },
        description: Text {
            en: "Period for which one lump sum is determined.",
            nl: "Period for which one lump sum is determined.",
        },
    },
    FactText {
        name: "contract.first_pilot_start",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "First day on which this hospital took part in the pilot, including a pilot under a 2019 addendum.",
            nl: "First day on which this hospital took part in the pilot, including a pilot under a 2019 addendum.",
        },
    },
    FactText {
        name: "contract.addendum_signed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The arrangements are recorded in a signed addendum (addendum).",
            nl: "The arrangements are recorded in a signed addendum (addendum).",
        },
    },
    FactText {
        name: "contract.addendum_to_msz",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "That addendum belongs to the hospital's MSZ agreement.",
            nl: "That addendum belongs to the hospital's MSZ agreement.",
        },
    },
    FactText {
        name: "contract.selected_drugs",
        attested: false,
        unit: Text { en: "drug codes", nl: "drug codes" },
        description: Text {
            en: "Drugs selected for the pilot (geselecteerde middelen), recorded in the addendum.",
            nl: "Drugs selected for the pilot (geselecteerde middelen), recorded in the addendum.",
        },
    },
    FactText {
        name: "contract.has_subcontractors",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital has contracted third parties as subcontractors for the home administration.",
            nl: "The hospital has contracted third parties as subcontractors for the home administration.",
        },
    },
    FactText {
        name: "contract.subcontractor_terms_clear",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital has made clear arrangements with every subcontractor, including that it submits no \
                 claims to Zilveren Kruis for the home administration. Attested.",
            nl: "The hospital has made clear arrangements with every subcontractor, including that it submits no \
                 claims to Zilveren Kruis for the home administration. Attested.",
        },
    },
    FactText {
        name: "contract.subcontractors_meet_requirements",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Every subcontractor meets the requirements of the arrangements between hospital and Zilveren Kruis. \
                 Attested, or outcome of an investigation.",
            nl: "Every subcontractor meets the requirements of the arrangements between hospital and Zilveren Kruis. \
                 Attested, or outcome of an investigation.",
        },
    },
    FactText {
        name: "contract.investigation_outcome",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outcome of an investigation by Zilveren Kruis into the legal and contractual requirements of the \
                 hospital and its subcontractors.",
            nl: "Outcome of an investigation by Zilveren Kruis into the legal and contractual requirements of the \
                 hospital and its subcontractors.",
        },
    },
    FactText {
        name: "contract.combined_zvt_arrangement",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A contract combines this pilot with other Zorg Veilig Thuis initiatives in one financial \
                 sub-arrangement (financiele deelafspraak); absent = false.",
            nl: "A contract combines this pilot with other Zorg Veilig Thuis initiatives in one financial \
                 sub-arrangement (financiele deelafspraak); absent = false.",
        },
    },
    FactText {
        name: "contract.surcharge",
        attested: false,
        unit: Text { en: "eurocent per home administration", nl: "eurocent per home administration" },
        description: Text {
            en: "Fixed surcharge (vaste opslag) used in the addendum. No figure in the document.",
            nl: "Fixed surcharge (vaste opslag) used in the addendum. No figure in the document.",
        },
    },
    FactText {
        name: "contract.policy_surcharge",
        attested: false,
        unit: Text { en: "eurocent per home administration", nl: "eurocent per home administration" },
        description: Text {
            en: "The fixed amount for the extra cost as determined by Zilveren Kruis for the year. No figure in the \
                 document; policy parameter.",
            nl: "The fixed amount for the extra cost as determined by Zilveren Kruis for the year. No figure in the \
                 document; policy parameter.",
        },
    },
    FactText {
        name: "contract.expected_home_administrations",
        attested: false,
        unit: Text {
            en: "home administrations to persons insured with Zilveren Kruis in contract.lump_period",
            nl: "home administrations to persons insured with Zilveren Kruis in contract.lump_period",
        },
        description: Text {
            en: "Expected number of home administrations recorded in the addendum; absent = none recorded, the sum of \
                 TTCI20-5.1 is used.",
            nl: "Expected number of home administrations recorded in the addendum; absent = none recorded, the sum of \
                 TTCI20-5.1 is used.",
        },
    },
    FactText {
        name: "contract.startup_fee",
        attested: false,
        unit: Text { en: "eurocent, once", nl: "eurocent, once" },
        description: Text {
            en: "One-off compensation of start-up cost (opstartkosten). No figure in the document; contract parameter.",
            nl: "One-off compensation of start-up cost (opstartkosten). No figure in the document; contract parameter.",
        },
    },
    FactText {
        name: "contract.drug_tariff",
        attested: false,
        unit: Text { en: "eurocent per claim unit, indexed [d]", nl: "eurocent per claim unit, indexed [d]" },
        description: Text {
            en: "Tariff of the drug under the hospital pharmacy policy (intramurale farmaciebeleid) of Zilveren Kruis.",
            nl: "Tariff of the drug under the hospital pharmacy policy (intramurale farmaciebeleid) of Zilveren Kruis.",
        },
    },
    FactText {
        name: "contract.forecast_administrations",
        attested: false,
        unit: Text {
            en: "administrations (home + hospital) to persons insured with Zilveren Kruis in contract.lump_period, \
                 indexed [d]",
            nl: "administrations (home + hospital) to persons insured with Zilveren Kruis in contract.lump_period, \
                 indexed [d]",
        },
        description: Text {
            en: "Agreed forecast of the total number of administrations per drug.",
            nl: "Agreed forecast of the total number of administrations per drug.",
        },
    },
    FactText {
        name: "contract.home_percentage",
        attested: false,
        unit: Text {
            en: "ppm of all administrations of the drug, indexed [d]",
            nl: "ppm of all administrations of the drug, indexed [d]",
        },
        description: Text {
            en: "Agreed percentage of home administrations per drug. Outside 0..1000000: invalid, TTCI20-5.1 gives \
                 review.",
            nl: "Agreed percentage of home administrations per drug. Outside 0..1000000: invalid, TTCI20-5.1 gives \
                 review.",
        },
    },
    FactText {
        name: "contract.evaluation_2019_done",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The 2019 pilot of this hospital was evaluated.",
            nl: "The 2019 pilot of this hospital was evaluated.",
        },
    },
    FactText {
        name: "contract.evaluation_2019_continue",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Decision of Zilveren Kruis on the basis of that evaluation: the pilot goes on in 2020. Attested.",
            nl: "Decision of Zilveren Kruis on the basis of that evaluation: the pilot goes on in 2020. Attested.",
        },
    },
    FactText {
        name: "contract.evaluation_format_supplied",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Zilveren Kruis supplied the evaluation form (evaluatieformat).",
            nl: "Zilveren Kruis supplied the evaluation form (evaluatieformat).",
        },
    },
    FactText {
        name: "contract.evaluation_moment_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "An evaluation moment (evaluatiemoment) between the parties has been agreed.",
            nl: "An evaluation moment (evaluatiemoment) between the parties has been agreed.",
        },
    },
    FactText {
        name: "contract.progress_evaluation_topics",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Topics discussed in that evaluation.", nl: "Topics discussed in that evaluation." },
    },
    FactText {
        name: "contract.continue_2021",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Decision of Zilveren Kruis on the basis of the evaluation: the contract goes on in 2021. Attested.",
            nl: "Decision of Zilveren Kruis on the basis of the evaluation: the contract goes on in 2021. Attested.",
        },
    },
    FactText {
        name: "contract.continuation_conditions_recorded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The conditions of continuation in 2021 are recorded (an empty list counts as recorded).",
            nl: "The conditions of continuation in 2021 are recorded (an empty list counts as recorded).",
        },
    },
    FactText {
        name: "contract.via_purchaser",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The arrangements were made with the purchaser (inkoper) of Zilveren Kruis.",
            nl: "The arrangements were made with the purchaser (inkoper) of Zilveren Kruis.",
        },
    },
    FactText {
        name: "contract.meant_for_regular_contracting",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The arrangement is meant for the regular MSZ contracting 2020 (reguliere contractering); false = the \
                 route during the year.",
            nl: "The arrangement is meant for the regular MSZ contracting 2020 (reguliere contractering); false = the \
                 route during the year.",
        },
    },
    FactText {
        name: "contract.policy_published_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the policy was published.",
            nl: "Date on which the policy was published.",
        },
    },
    FactText {
        name: "contract.inspiration_meeting_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the inspiration meeting (inspiratiebijeenkomst) on home administration for hospitals in the \
                 core working area.",
            nl: "Date of the inspiration meeting (inspiratiebijeenkomst) on home administration for hospitals in the \
                 core working area.",
        },
    },
    FactText {
        name: "contract.negotiation_agreement_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the arrangements were recorded in a negotiation agreement (onderhandelakkoord).",
            nl: "Date on which the arrangements were recorded in a negotiation agreement (onderhandelakkoord).",
        },
    },
    FactText {
        name: "contract.customers_informed_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which Zilveren Kruis informed its customers about contracted care.",
            nl: "Date on which Zilveren Kruis informed its customers about contracted care.",
        },
    },
    FactText {
        name: "contract.addendum_signed_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the addendum was signed.",
            nl: "Date on which the addendum was signed.",
        },
    },
    FactText {
        name: "contract.price_list_in_vecozo_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the price list belonging to the addendum was present in VECOZO.",
            nl: "Date on which the price list belonging to the addendum was present in VECOZO.",
        },
    },
    FactText {
        name: "contract.policy_version_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the version of the policy (or of its latest addition or change) that the caller applies.",
            nl: "Date of the version of the policy (or of its latest addition or change) that the caller applies.",
        },
    },
    FactText {
        name: "contract.latest_policy_version_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the latest published addition or change at period.as_of_date; 2019-04-01 when there is none, \
                 so never earlier.",
            nl: "Date of the latest published addition or change at period.as_of_date; 2019-04-01 when there is none, \
                 so never earlier.",
        },
    },
    FactText {
        name: "contract.amendment_ground",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Ground that Zilveren Kruis gives for a change of the policy.",
            nl: "Ground that Zilveren Kruis gives for a change of the policy.",
        },
    },
    FactText {
        name: "contract.question_affects_all_providers",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The answer to a question or remark of a provider has consequences for all providers in the procedure.",
            nl: "The answer to a question or remark of a provider has consequences for all providers in the procedure.",
        },
    },
    FactText {
        name: "contract.answer_published",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "That question or remark has been published on the website of Zilveren Kruis.",
            nl: "That question or remark has been published on the website of Zilveren Kruis.",
        },
    },
    FactText {
        name: "plan.written_by_provider",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital has written a plan of action (plan van aanpak).",
            nl: "The hospital has written a plan of action (plan van aanpak).",
        },
    },
    FactText {
        name: "plan.years_covered",
        attested: false,
        unit: Text { en: "calendar years", nl: "calendar years" },
        description: Text {
            en: "Number of calendar years covered by that plan.",
            nl: "Number of calendar years covered by that plan.",
        },
    },
    FactText {
        name: "plan.describes_how",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The plan says how the care at home is organised (logistics).",
            nl: "The plan says how the care at home is organised (logistics).",
        },
    },
    FactText {
        name: "plan.describes_by_whom",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The plan says who gives the care at home.",
            nl: "The plan says who gives the care at home.",
        },
    },
    FactText {
        name: "plan.performing_parties",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties that carry out the administration according to the plan.",
            nl: "Parties that carry out the administration according to the plan.",
        },
    },
    FactText {
        name: "plan.required_drugs",
        attested: false,
        unit: Text { en: "drug codes", nl: "drug codes" },
        description: Text {
            en: "Drugs needed for the pilot according to the plan.",
            nl: "Drugs needed for the pilot according to the plan.",
        },
    },
    FactText {
        name: "plan.forecast_by_hospital",
        attested: false,
        unit: Text { en: "administrations, indexed [d]", nl: "administrations, indexed [d]" },
        description: Text {
            en: "The hospital's own estimate for 2020 per drug (home + hospital).",
            nl: "The hospital's own estimate for 2020 per drug (home + hospital).",
        },
    },
    FactText {
        name: "plan.forecast_by_insurer",
        attested: false,
        unit: Text { en: "administrations, indexed [d]", nl: "administrations, indexed [d]" },
        description: Text {
            en: "The estimate of Zilveren Kruis for 2020 per drug (home + hospital).",
            nl: "The estimate of Zilveren Kruis for 2020 per drug (home + hospital).",
        },
    },
    FactText {
        name: "plan.insurer_weighed_total_care",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Zilveren Kruis took the total care needed into account in its estimate. Attested.",
            nl: "Zilveren Kruis took the total care needed into account in its estimate. Attested.",
        },
    },
    FactText {
        name: "plan.insurer_information_supplied",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Zilveren Kruis gave the hospital information and practical tips from earlier pilots.",
            nl: "Zilveren Kruis gave the hospital information and practical tips from earlier pilots.",
        },
    },
    FactText {
        name: "period.as_of_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date for which the caller evaluates; supplied by the caller because the core has no clock.",
            nl: "Date for which the caller evaluates; supplied by the caller because the core has no clock.",
        },
    },
    FactText {
        name: "period.provider_evaluation_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the hospital carried out its evaluation of the pilot; absent = not carried out up to \
                 period.as_of_date (TTCI20-4.8).",
            nl: "Date on which the hospital carried out its evaluation of the pilot; absent = not carried out up to \
                 period.as_of_date (TTCI20-4.8).",
        },
    },
    FactText {
        name: "period.provider_evaluation_topics",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Topics covered by the hospital's evaluation.",
            nl: "Topics covered by the hospital's evaluation.",
        },
    },
    FactText {
        name: "period.lump_sum_paid",
        attested: false,
        unit: Text { en: "per contract.lump_period", nl: "per contract.lump_period" },
        description: Text {
            en: "State: the lump sum for this period was already made payable.",
            nl: "State: the lump sum for this period was already made payable.",
        },
    },
    FactText {
        name: "period.lump_sum_payment_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the lump sum is provided; absent = not provided yet.",
            nl: "Date on which the lump sum is provided; absent = not provided yet.",
        },
    },
    FactText {
        name: "period.has_earlier_lump_sum",
        attested: false,
        unit: Text { en: "per hospital", nl: "per hospital" },
        description: Text {
            en: "State: a lump sum was determined for this hospital for a calendar year before that of \
                 contract.lump_period.",
            nl: "State: a lump sum was determined for this hospital for a calendar year before that of \
                 contract.lump_period.",
        },
    },
    FactText {
        name: "period.startup_fee_paid",
        attested: false,
        unit: Text { en: "per hospital", nl: "per hospital" },
        description: Text {
            en: "State: the one-off start-up compensation was already granted to this hospital.",
            nl: "State: the one-off start-up compensation was already granted to this hospital.",
        },
    },
    FactText {
        name: "period.recovered_for_claim",
        attested: false,
        unit: Text { en: "per third-party claim", nl: "per third-party claim" },
        description: Text {
            en: "State: the duplicate payment of this third-party claim was already recovered.",
            nl: "State: the duplicate payment of this third-party claim was already recovered.",
        },
    },
    FactText {
        name: "period.recovered_total",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "State: sum recovered from the hospital for duplicate claims.",
            nl: "State: sum recovered from the hospital for duplicate claims.",
        },
    },
    FactText {
        name: "kpi.home_administrations",
        attested: false,
        unit: Text { en: "administrations, indexed [d]", nl: "administrations, indexed [d]" },
        description: Text {
            en: "Realised home administrations to persons insured with Zilveren Kruis, only those that count under \
                 TTCI20-2.6 and TTCI20-8.3.",
            nl: "Realised home administrations to persons insured with Zilveren Kruis, only those that count under \
                 TTCI20-2.6 and TTCI20-8.3.",
        },
    },
    FactText {
        name: "kpi.hospital_administrations",
        attested: false,
        unit: Text { en: "administrations, indexed [d]", nl: "administrations, indexed [d]" },
        description: Text {
            en: "Realised administrations in the hospital to persons insured with Zilveren Kruis.",
            nl: "Realised administrations in the hospital to persons insured with Zilveren Kruis.",
        },
    },
    FactText {
        name: "kpi.home_cost",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Total cost of the home administrations counted for cost neutrality; which cost counts is contract \
                 data and the same for both places.",
            nl: "Total cost of the home administrations counted for cost neutrality; which cost counts is contract \
                 data and the same for both places.",
        },
    },
    FactText {
        name: "kpi.hospital_cost",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Total cost of the hospital administrations counted for cost neutrality.",
            nl: "Total cost of the hospital administrations counted for cost neutrality.",
        },
    },
    FactText {
        name: "kpi.home_cost_count",
        attested: false,
        unit: Text { en: "administrations", nl: "administrations" },
        description: Text {
            en: "Number of home administrations in kpi.home_cost.",
            nl: "Number of home administrations in kpi.home_cost.",
        },
    },
    FactText {
        name: "kpi.hospital_cost_count",
        attested: false,
        unit: Text { en: "administrations", nl: "administrations" },
        description: Text {
            en: "Number of hospital administrations in kpi.hospital_cost.",
            nl: "Number of hospital administrations in kpi.hospital_cost.",
        },
    },
    FactText {
        name: "kpi.cancer_patients_home",
        attested: false,
        unit: Text { en: "patients in 2025", nl: "patients in 2025" },
        description: Text {
            en: "Cancer patients with immuno- or chemotherapy who are treated at home.",
            nl: "Cancer patients with immuno- or chemotherapy who are treated at home.",
        },
    },
    FactText {
        name: "kpi.cancer_patients_total",
        attested: false,
        unit: Text { en: "patients in 2025", nl: "patients in 2025" },
        description: Text {
            en: "All cancer patients with immuno- or chemotherapy.",
            nl: "All cancer patients with immuno- or chemotherapy.",
        },
    },
];
