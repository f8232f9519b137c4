//! Texts of the facts of SPC, in the order of the specification.
//!
//! For every fact what it means, its unit, whether a person attests it and, where that has a meaning of its own, what
//! its absence says, in English and in Dutch. People read these texts and no decision does: a build for a device
//! leaves them out, and its results stay the same.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub static FACT_TEXTS: [FactText; 487] = [
    FactText {
        name: "plan.stage",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Stage the initiative is in (state, changed only by SPC-S.1 and SPC-4.4)",
            nl: "Fase waarin het initiatief zich bevindt (toestand; alleen SPC-S.1 en SPC-4.4 wijzigen die)",
        },
    },
    FactText {
        name: "plan.requested_stage",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Stage asked for", nl: "Fase die wordt aangevraagd" },
    },
    FactText {
        name: "plan.gate_mode",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Whether advice (F2) blocks a gate",
            nl: "Of een advies (F2) een poort dichthoudt: as_written = zoals geformuleerd, strict = streng",
        },
    },
    FactText {
        name: "plan.accept_step0_presumption",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties accept the document's presumption that step 0 was done",
            nl: "Partijen aanvaarden het vermoeden van het document dat stap 0 is doorlopen",
        },
    },
    FactText {
        name: "plan.structural_funding_considered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Structural funding is already being discussed",
            nl: "Er wordt al over structurele financiering gesproken",
        },
    },
    FactText {
        name: "plan.step_back_reason_given",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Reason for going one stage back is recorded",
            nl: "De reden om één fase terug te gaan is vastgelegd",
        },
    },
    FactText {
        name: "plan.scale_up_requested",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Scale-up is asked for", nl: "Om opschaling is gevraagd" },
    },
    FactText {
        name: "plan.coalition_members",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Kinds of parties in the coalition", nl: "Soorten partijen in de coalitie" },
    },
    FactText {
        name: "plan.coalition_dialogue_held",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Stakeholders are in dialogue in a coalition",
            nl: "Stakeholders zijn in een coalitie met elkaar in gesprek",
        },
    },
    FactText {
        name: "plan.current_position_explored",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Where the parties stand has been explored", nl: "Verkend is waar de partijen staan" },
    },
    FactText {
        name: "plan.target_position_explored",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Where the parties want to go has been explored",
            nl: "Verkend is waar de partijen naartoe willen",
        },
    },
    FactText {
        name: "plan.needed_parties_identified",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The question 'whom do we need' has been answered",
            nl: "De vraag 'wie hebben we nodig' is beantwoord",
        },
    },
    FactText {
        name: "plan.agreed_mutual_involvement",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreement on how parties involve each other",
            nl: "Afspraak over hoe partijen elkaar betrekken",
        },
    },
    FactText {
        name: "plan.agreed_contribution_per_party",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreement on each party's input during the process",
            nl: "Afspraak over de inbreng van elke partij tijdens het proces",
        },
    },
    FactText {
        name: "plan.agreed_commitment_needs",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreement on what each stakeholder needs for further commitment",
            nl: "Afspraak over wat elke stakeholder nodig heeft voor verder commitment",
        },
    },
    FactText {
        name: "plan.common_ground_identified",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Aspects fitting vision and way of working of all stakeholders were found",
            nl: "Er zijn aspecten gevonden die passen bij visie en werkwijze van alle stakeholders (common ground)",
        },
    },
    FactText {
        name: "plan.shared_urgency",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties feel the urgency together (attested)",
            nl: "Partijen voelen de urgentie samen (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.commitment_given_by",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Members that gave commitment", nl: "Leden die commitment hebben gegeven" },
    },
    FactText {
        name: "plan.vision_established",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "A vision has been formulated", nl: "Er is een visie geformuleerd" },
    },
    FactText {
        name: "plan.vision_why_stated",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "The vision states why it is done", nl: "De visie zegt waarom het wordt gedaan" },
    },
    FactText {
        name: "plan.vision_regional_importance_stated",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The vision states the importance for region and residents",
            nl: "De visie zegt welk belang regio en inwoners erbij hebben",
        },
    },
    FactText {
        name: "plan.vision_business_case_contours_stated",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The vision states the contours of the societal business case",
            nl: "De visie geeft de contouren van de maatschappelijke businesscase",
        },
    },
    FactText {
        name: "plan.goals_set",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Goals have been set", nl: "Er zijn doelen gesteld" },
    },
    FactText {
        name: "plan.relevant_stakeholders_involved",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Relevant stakeholders take part in forming the vision (attested)",
            nl: "Relevante stakeholders doen mee aan de visievorming (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.vision_participants",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Roles that took part in forming the vision",
            nl: "Rollen die aan de visievorming hebben deelgenomen",
        },
    },
    FactText {
        name: "plan.regional_stakeholders_checked",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Other relevant parties in the region were looked for (attested)",
            nl: "Nagegaan is welke andere partijen in de regio relevant zijn (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.vision_endorsed_by",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Coalition members that endorsed the vision",
            nl: "Leden van de coalitie die de visie onderschrijven",
        },
    },
    FactText {
        name: "plan.patients_actively_participated",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Patients really worked along, not only on paper (attested)",
            nl: "Patiënten hebben echt meegewerkt, niet alleen op papier (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.q_needs_patient_relative_carer",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Question on the needs of patient, relative or informal carer answered",
            nl: "De vraag naar de behoeften van patiënt, naaste of mantelzorger is beantwoord",
        },
    },
    FactText {
        name: "plan.q_differences_and_similarities",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Question on large differences and similarities answered",
            nl: "De vraag naar grote verschillen en overeenkomsten is beantwoord",
        },
    },
    FactText {
        name: "plan.q_when_added_value",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Question when hospital care at home adds value for patient and family answered",
            nl: "De vraag wanneer ziekenhuiszorg thuis meerwaarde heeft voor patiënt en familie is beantwoord",
        },
    },
    FactText {
        name: "plan.q_information_and_support",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Question on information and support needed answered",
            nl: "De vraag welke informatie en ondersteuning nodig zijn is beantwoord",
        },
    },
    FactText {
        name: "plan.environment_mapped_jointly",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Relation with the environment mapped with all stakeholders, patients included (attested)",
            nl: "De relatie met de omgeving is met alle stakeholders, ook patiënten, in beeld gebracht (door een \
                 persoon verklaard)",
        },
    },
    FactText {
        name: "plan.business_model_canvas_used",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Business model canvas used", nl: "Er is een business model canvas gebruikt" },
    },
    FactText {
        name: "plan.goal_aims",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Aims (Triple/Quadruple Aim) covered by the goals",
            nl: "Ambities van de Triple of Quadruple Aim die de doelen dekken",
        },
    },
    FactText {
        name: "plan.vbhc_used",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Value-based health care is a starting point",
            nl: "Waardegedreven zorg (value-based health care) is een uitgangspunt",
        },
    },
    FactText {
        name: "plan.positive_health_used",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Positive Health (Positieve gezondheid) is a starting point",
            nl: "Positieve gezondheid is een uitgangspunt",
        },
    },
    FactText {
        name: "plan.health_dimensions_assessed",
        attested: false,
        unit: Text { en: "dimensions", nl: "dimensies" },
        description: Text {
            en: "Number of Positive Health dimensions assessed, 0..6",
            nl: "Aantal beoordeelde dimensies van positieve gezondheid, 0..6",
        },
    },
    FactText {
        name: "plan.regional_picture_used",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Regional picture (regiobeeld) used", nl: "Het regiobeeld is gebruikt" },
    },
    FactText {
        name: "plan.other_institutions_mapped",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Other institutions in the region with the same care mapped",
            nl: "Andere instellingen in de regio met dezelfde zorg zijn in kaart gebracht",
        },
    },
    FactText {
        name: "plan.partner_hospitals_mapped",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Cooperation with academic or peripheral partner hospitals mapped",
            nl: "De samenwerking met academische of perifere partnerziekenhuizen is in kaart gebracht",
        },
    },
    FactText {
        name: "plan.global_analysis_made",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Global regional analysis made", nl: "Er is een globale analyse van de regio gemaakt" },
    },
    FactText {
        name: "plan.global_analysis_parts",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Parts in the global analysis", nl: "Onderdelen van de globale analyse" },
    },
    FactText {
        name: "plan.innovation_chosen",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "A specific innovation has been chosen", nl: "Er is een specifieke innovatie gekozen" },
    },
    FactText {
        name: "plan.impact_forecast_made",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Societal return forecast in advance",
            nl: "Het maatschappelijk rendement is vooraf geraamd",
        },
    },
    FactText {
        name: "plan.business_case_supports_choice",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Business case substantiates the choice", nl: "De businesscase onderbouwt de keuze" },
    },
    FactText {
        name: "plan.sroi_used",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "SROI method used", nl: "De SROI-methode wordt gebruikt" },
    },
    FactText {
        name: "plan.investment_cents",
        attested: false,
        unit: Text { en: "eurocent per row r", nl: "eurocent per regel r" },
        description: Text { en: "Investment row in the SROI", nl: "Investeringsregel in de SROI" },
    },
    FactText {
        name: "plan.benefit_economic_cents",
        attested: false,
        unit: Text { en: "eurocent per stakeholder s", nl: "eurocent per stakeholder s" },
        description: Text { en: "Economic benefit per stakeholder", nl: "Economische baat per stakeholder" },
    },
    FactText {
        name: "plan.benefit_societal_cents",
        attested: false,
        unit: Text { en: "eurocent per stakeholder s", nl: "eurocent per stakeholder s" },
        description: Text {
            en: "Other (societal) benefit per stakeholder converted into euros",
            nl: "Andere (maatschappelijke) baat per stakeholder, omgerekend in euro's",
        },
    },
    FactText {
        name: "plan.benefit_in_euro",
        attested: false,
        unit: Text { en: "per stakeholder s", nl: "per stakeholder s" },
        description: Text {
            en: "All benefits of the stakeholder have been converted into euros; false makes \
                 plan.benefit_societal_cents of that stakeholder unknown, whatever is filled in",
            nl: "Alle baten van de stakeholder zijn omgerekend in euro's; is dat niet zo, dan is \
                 plan.benefit_societal_cents van die stakeholder onbekend, wat er ook is ingevuld",
        },
    },
    FactText {
        name: "plan.sroi_ppm",
        attested: false,
        unit: Text { en: "benefit per investment", nl: "baat per investering" },
        description: Text { en: "SROI for display (output)", nl: "SROI ter weergave (uitkomst)" },
    },
    FactText {
        name: "plan.cashable_ppm",
        attested: true,
        unit: Text { en: "share of benefit, per stakeholder s", nl: "aandeel in de baat, per stakeholder s" },
        description: Text {
            en: "Part of the economic benefit that can really be cashed (attested)",
            nl: "Deel van de economische baat dat echt verzilverd kan worden (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.stakeholders",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Stakeholders in the overview", nl: "Stakeholders in het overzicht" },
    },
    FactText {
        name: "plan.stakeholder_overview_made",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Overview of input and yield per stakeholder made",
            nl: "Er is een overzicht van inbreng en opbrengst per stakeholder gemaakt",
        },
    },
    FactText {
        name: "plan.input_kinds_considered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Kinds of input and yield considered",
            nl: "Soorten inbreng en opbrengst die zijn meegenomen",
        },
    },
    FactText {
        name: "plan.stakeholder_cost_cents",
        attested: false,
        unit: Text { en: "eurocent per stakeholder s", nl: "eurocent per stakeholder s" },
        description: Text {
            en: "Input (cost, lost income) of the stakeholder",
            nl: "Inbreng van de stakeholder (kosten, gederfde inkomsten)",
        },
    },
    FactText {
        name: "plan.stakeholder_benefit_cents",
        attested: false,
        unit: Text { en: "eurocent per stakeholder s", nl: "eurocent per stakeholder s" },
        description: Text {
            en: "Yield (income, avoided cost) of the stakeholder",
            nl: "Opbrengst van de stakeholder (inkomsten, vermeden kosten)",
        },
    },
    FactText {
        name: "plan.stakeholder_net_cents",
        attested: false,
        unit: Text { en: "eurocent per stakeholder s", nl: "eurocent per stakeholder s" },
        description: Text {
            en: "Yield minus input (output of SPC-1.22)",
            nl: "Opbrengst min inbreng (uitkomst van SPC-1.22)",
        },
    },
    FactText {
        name: "plan.stakeholder_net_after_compensation_cents",
        attested: false,
        unit: Text { en: "eurocent per stakeholder s", nl: "eurocent per stakeholder s" },
        description: Text {
            en: "Net after transfers of SPC-1.17 (output)",
            nl: "Saldo na de verrekening van SPC-1.17 (uitkomst)",
        },
    },
    FactText {
        name: "plan.stakeholder_nonmonetary_gain",
        attested: true,
        unit: Text { en: "per stakeholder s", nl: "per stakeholder s" },
        description: Text {
            en: "Stakeholder has a gain other than money (attested)",
            nl: "De stakeholder heeft een ander voordeel dan geld (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.stakeholder_domain",
        attested: false,
        unit: Text { en: "per stakeholder s", nl: "per stakeholder s" },
        description: Text { en: "Funding domain of the stakeholder", nl: "Financieringsdomein van de stakeholder" },
    },
    FactText {
        name: "plan.single_domain_attested",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "No other funding domain is affected (attested)",
            nl: "Geen ander financieringsdomein wordt geraakt (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.compensation_entitled",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Stakeholders the parties agree to compensate",
            nl: "Stakeholders die de partijen willen compenseren",
        },
    },
    FactText {
        name: "plan.compensation_key",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "How winners share the compensation",
            nl: "Hoe de winnaars de compensatie onderling verdelen",
        },
    },
    FactText {
        name: "plan.compensation_key_weight",
        attested: false,
        unit: Text { en: "weight per stakeholder s", nl: "gewicht per stakeholder s" },
        description: Text { en: "Agreed fixed weights", nl: "Afgesproken vaste gewichten" },
    },
    FactText {
        name: "plan.urgency_assessed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Urgency assessed", nl: "De urgentie is bepaald" },
    },
    FactText {
        name: "plan.opportunities_shared",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "All parties know each other's opportunities",
            nl: "Alle partijen kennen elkaars kansen",
        },
    },
    FactText {
        name: "plan.doubts_shared",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "All parties know each other's doubts", nl: "Alle partijen kennen elkaars twijfels" },
    },
    FactText {
        name: "plan.priorities_shared",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "All parties know each other's priorities",
            nl: "Alle partijen kennen elkaars prioriteiten",
        },
    },
    FactText {
        name: "plan.priority_model_used",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Priority model (keuzeprioriteringsmodel) used",
            nl: "Het keuzeprioriteringsmodel wordt gebruikt",
        },
    },
    FactText {
        name: "plan.project_contribution",
        attested: false,
        unit: Text { en: "score per project", nl: "score per project" },
        description: Text { en: "Contribution to strategic goals", nl: "Bijdrage aan de strategische doelen" },
    },
    FactText {
        name: "plan.project_risk",
        attested: false,
        unit: Text { en: "score per project", nl: "score per project" },
        description: Text { en: "Risk profile, higher is riskier", nl: "Risicoprofiel; hoger is riskanter" },
    },
    FactText {
        name: "plan.project_cost_cents",
        attested: false,
        unit: Text { en: "eurocent per project", nl: "eurocent per project" },
        description: Text { en: "Cost of the project", nl: "Kosten van het project" },
    },
    FactText {
        name: "plan.circle_diameter_max",
        attested: false,
        unit: Text { en: "drawing units", nl: "tekeneenheden" },
        description: Text {
            en: "Diameter of the circle of the dearest project",
            nl: "Diameter van de cirkel van het duurste project",
        },
    },
    FactText {
        name: "plan.scoring_agreed_with",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Who discussed the scoring definitions",
            nl: "Met wie de definities van de scores zijn besproken",
        },
    },
    FactText {
        name: "plan.risk_analysis_made",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Risk analysis made", nl: "Er is een risicoanalyse gemaakt" },
    },
    FactText {
        name: "plan.risk_perspectives",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Perspectives in the risk analysis", nl: "Perspectieven in de risicoanalyse" },
    },
    FactText {
        name: "plan.risks_without_mitigation",
        attested: false,
        unit: Text { en: "risks", nl: "risico's" },
        description: Text {
            en: "Identified risks without mitigation",
            nl: "Benoemde risico's zonder mitigerende maatregel",
        },
    },
    FactText {
        name: "plan.stakeholder_interests_examined",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Interests of all stakeholders examined",
            nl: "De belangen van alle stakeholders zijn onderzocht",
        },
    },
    FactText {
        name: "plan.stakeholder_handling_described",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "How to deal with the interests is described",
            nl: "Beschreven is hoe met de belangen wordt omgegaan",
        },
    },
    FactText {
        name: "plan.partner_differences_discussed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Partners discussed which stakeholders each considers important",
            nl: "Partners hebben besproken welke stakeholders elk van hen belangrijk vindt",
        },
    },
    FactText {
        name: "plan.transmural_options_considered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Several organisations / transmural pathways considered",
            nl: "Meerdere organisaties of transmurale zorgpaden zijn overwogen",
        },
    },
    FactText {
        name: "plan.capacity_reduction_months",
        attested: true,
        unit: Text { en: "months", nl: "maanden" },
        description: Text {
            en: "Time the hospital needs to adapt organisation and facilities (attested)",
            nl: "Tijd die het ziekenhuis nodig heeft om organisatie en voorzieningen aan te passen (door een persoon \
                 verklaard)",
        },
    },
    FactText {
        name: "plan.project_plan_exists",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A written project plan or action plan exists",
            nl: "Er is een geschreven projectplan of plan van aanpak",
        },
    },
    FactText {
        name: "plan.project_plan_elements",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Elements mapped in the plan",
            nl: "Onderdelen die in het plan in kaart zijn gebracht",
        },
    },
    FactText {
        name: "plan.need_per_journey_phase",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Patient need per phase of the journey known",
            nl: "De behoefte van de patiënt per fase van de patiëntreis is bekend",
        },
    },
    FactText {
        name: "plan.fit_with_pathway",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Fit of needs with the pathway known",
            nl: "Bekend is hoe de behoeften aansluiten op het zorgpad",
        },
    },
    FactText {
        name: "plan.dilemmas_resistance_known",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Dilemmas or resistance of patients known",
            nl: "Dilemma's of weerstand bij patiënten zijn bekend",
        },
    },
    FactText {
        name: "plan.domain_of_most_added_value",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Domain with most added value known (education, measuring, medication, ..)",
            nl: "Het domein met de meeste meerwaarde is bekend (educatie, meten, medicatie, ..)",
        },
    },
    FactText {
        name: "plan.patient_appreciation_known",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Known that patients will appreciate it",
            nl: "Bekend is dat patiënten het zullen waarderen",
        },
    },
    FactText {
        name: "plan.patient_prerequisites_known",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Known what the patient needs for it",
            nl: "Bekend is wat de patiënt ervoor nodig heeft",
        },
    },
    FactText {
        name: "plan.permanent_feedback_method_defined",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Way of permanently collecting patient feedback defined (attested)",
            nl: "Vastgelegd is hoe feedback van patiënten doorlopend wordt opgehaald (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.patient_information_arranged",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Good information for patients arranged",
            nl: "Goede informatie voor patiënten is geregeld",
        },
    },
    FactText {
        name: "plan.low_literacy_attention",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Extra attention for low health literacy",
            nl: "Er is extra aandacht voor lage gezondheidsvaardigheden",
        },
    },
    FactText {
        name: "plan.professionals_identified_and_involved",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Needed professionals known and involved",
            nl: "De benodigde zorgprofessionals zijn bekend en betrokken",
        },
    },
    FactText {
        name: "plan.role_district_nurse_gp_pharmacist",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Roles of district nurse, GP or pharmacist defined",
            nl: "De rol van wijkverpleegkundige, huisarts of apotheker is bepaald",
        },
    },
    FactText {
        name: "plan.escalation_to_specialist_defined",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "When to switch to specialised professionals or specialist defined",
            nl: "Bepaald is wanneer wordt overgeschakeld naar gespecialiseerde professionals of de specialist",
        },
    },
    FactText {
        name: "plan.final_responsibility_per_phase",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Who is finally responsible when is defined",
            nl: "Bepaald is wie wanneer eindverantwoordelijk is",
        },
    },
    FactText {
        name: "plan.professionals_motivated",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Professionals sufficiently motivated (attested)",
            nl: "Zorgprofessionals zijn voldoende gemotiveerd (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.professional_information_support",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Information and support for professionals defined",
            nl: "Informatie en ondersteuning voor zorgprofessionals zijn bepaald",
        },
    },
    FactText {
        name: "plan.embedding_in_pathway_described",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Embedding of the application in the pathway described",
            nl: "De inbedding van de toepassing in het zorgpad is beschreven",
        },
    },
    FactText {
        name: "plan.sources_checked",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Existing sources consulted", nl: "Geraadpleegde bestaande bronnen" },
    },
    FactText {
        name: "plan.role_changes_assessed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Changed roles, responsibilities and expertise assessed",
            nl: "Gewijzigde rollen, verantwoordelijkheden en expertise zijn beoordeeld",
        },
    },
    FactText {
        name: "plan.pathway_redesigned",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Care pathway has been redesigned (attested)",
            nl: "Het zorgpad is opnieuw ontworpen (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.technology_only_added",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Technology merely added to the existing pathway (attested)",
            nl: "Technologie is slechts aan het bestaande zorgpad toegevoegd (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.financing_bottleneck_known",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "It is clear that funding bottlenecks exist",
            nl: "Duidelijk is dat er financieringsknelpunten zijn",
        },
    },
    FactText {
        name: "plan.financing_bottleneck_in_plan",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "These bottlenecks are in the plan", nl: "Deze knelpunten staan in het plan" },
    },
    FactText {
        name: "plan.org_involvement_recorded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Recorded which stakeholders are involved how",
            nl: "Vastgelegd is welke stakeholders hoe betrokken worden",
        },
    },
    FactText {
        name: "plan.org_input_collection_recorded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Recorded how their input is collected",
            nl: "Vastgelegd is hoe hun inbreng wordt opgehaald",
        },
    },
    FactText {
        name: "plan.org_progress_reporting_recorded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Recorded how interim progress is reported",
            nl: "Vastgelegd is hoe tussentijds over de voortgang wordt gerapporteerd",
        },
    },
    FactText {
        name: "plan.project_group_members",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Members of project and/or sounding-board group",
            nl: "Leden van de project- en/of klankbordgroep",
        },
    },
    FactText {
        name: "plan.escalation_ladder_defined",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Escalation ladder defined", nl: "Er is een escalatieladder" },
    },
    FactText {
        name: "plan.board_commitment",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Commitment of the board", nl: "Commitment van de bestuurders" },
    },
    FactText {
        name: "plan.councils_considered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Councils whose involvement was considered",
            nl: "Raden waarvan de betrokkenheid is overwogen: cliëntenraad, ondernemingsraad, medische staf, \
                 verpleegkundige adviesraad",
        },
    },
    FactText {
        name: "plan.ict_participants",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "ICT roles involved", nl: "Betrokken ICT-rollen" },
    },
    FactText {
        name: "plan.technology_chosen",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Needed technology determined", nl: "De benodigde technologie is bepaald" },
    },
    FactText {
        name: "plan.self_management_tools_assessed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Use of self-management tools and e-health assessed",
            nl: "De inzet van zelfmanagementtools en e-health is beoordeeld",
        },
    },
    FactText {
        name: "plan.record_coupling_requirement_decided",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Decided whether coupling to EPD/ECD is required",
            nl: "Besloten is of koppeling met EPD/ECD vereist is",
        },
    },
    FactText {
        name: "plan.information_exchange_arranged",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Information exchange between stakeholders arranged",
            nl: "De informatie-uitwisseling tussen stakeholders is geregeld",
        },
    },
    FactText {
        name: "plan.ict_quality_requirements_set",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Quality requirements for ICT set", nl: "Kwaliteitseisen aan ICT zijn gesteld" },
    },
    FactText {
        name: "plan.standards_selected",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Standards for scalability and coupling selected",
            nl: "Standaarden voor schaalbaarheid en koppeling zijn gekozen",
        },
    },
    FactText {
        name: "plan.security_privacy_risks_mapped",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Information security and privacy risks mapped",
            nl: "Risico's voor informatiebeveiliging en privacy zijn in kaart gebracht",
        },
    },
    FactText {
        name: "plan.security_privacy_safeguards_mapped",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Safeguards for these risks mapped",
            nl: "De borging tegen deze risico's is in kaart gebracht",
        },
    },
    FactText {
        name: "plan.delivery_route_decided",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "How aids, devices, medication reach the home is decided",
            nl: "Besloten is hoe hulpmiddelen, apparatuur en medicatie thuis komen",
        },
    },
    FactText {
        name: "plan.device_tracking_arranged",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Tracking of issued devices arranged",
            nl: "Het volgen van uitgegeven apparatuur is geregeld",
        },
    },
    FactText {
        name: "plan.device_tracking_not_needed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Tracking judged unnecessary", nl: "Volgen van apparatuur wordt onnodig geacht" },
    },
    FactText {
        name: "plan.business_case_rows",
        attested: false,
        unit: Text { en: "rows", nl: "regels" },
        description: Text {
            en: "Number of cost rows in the business case",
            nl: "Aantal kostenregels in de businesscase",
        },
    },
    FactText {
        name: "plan.cost_cents",
        attested: false,
        unit: Text { en: "eurocent per row r", nl: "eurocent per regel r" },
        description: Text { en: "Amount of the cost row", nl: "Bedrag van de kostenregel" },
    },
    FactText {
        name: "plan.cost_basis",
        attested: false,
        unit: Text { en: "per row r", nl: "per regel r" },
        description: Text {
            en: "Basis of the amount",
            nl: "Grondslag van het bedrag: bekend, onderbouwde aanname of niet onderbouwd",
        },
    },
    FactText {
        name: "plan.cost_kind",
        attested: false,
        unit: Text { en: "per row r", nl: "per regel r" },
        description: Text {
            en: "Kind of cost; unclassified = the row was given no kind",
            nl: "Soort kosten; unclassified = de regel heeft geen soort gekregen",
        },
    },
    FactText {
        name: "plan.cost_year",
        attested: false,
        unit: Text { en: "contract year, per row r", nl: "contractjaar, per regel r" },
        description: Text {
            en: "Year of the row, 0 = before start; also of the investment row with the same number",
            nl: "Jaar van de regel, 0 = voor de start; ook van de investeringsregel met hetzelfde nummer",
        },
    },
    FactText {
        name: "plan.funding_kind",
        attested: false,
        unit: Text { en: "per row r", nl: "per regel r" },
        description: Text { en: "Funding of the row", nl: "Dekking van de regel: tijdelijk, structureel of geen" },
    },
    FactText {
        name: "plan.run_in_considered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Run-in cost (aanloopkosten) considered",
            nl: "Met aanloopkosten is rekening gehouden",
        },
    },
    FactText {
        name: "plan.run_in_months",
        attested: false,
        unit: Text { en: "months", nl: "maanden" },
        description: Text { en: "Length of the run-in", nl: "Duur van de aanloop" },
    },
    FactText {
        name: "plan.run_in_premium_ppm",
        attested: false,
        unit: Text { en: "extra on structural cost, per month m", nl: "opslag op de structurele kosten, per maand m" },
        description: Text { en: "Extra cost in run-in month m", nl: "Extra kosten in aanloopmaand m" },
    },
    FactText {
        name: "plan.structural_month_cents",
        attested: false,
        unit: Text { en: "eurocent per month", nl: "eurocent per maand" },
        description: Text { en: "Structural cost per month", nl: "Structurele kosten per maand" },
    },
    FactText {
        name: "plan.horizon_years",
        attested: false,
        unit: Text { en: "years", nl: "jaren" },
        description: Text { en: "Number of years of the estimate", nl: "Aantal jaren van de raming" },
    },
    FactText {
        name: "plan.benefit_year_cents",
        attested: false,
        unit: Text { en: "eurocent per year t", nl: "eurocent per jaar t" },
        description: Text {
            en: "Benefits of year t, all benefits, converted into euros",
            nl: "Alle baten van jaar t, omgerekend in euro's",
        },
    },
    FactText {
        name: "plan.bottlenecks_visible",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Bottlenecks are visible", nl: "Knelpunten zijn inzichtelijk" },
    },
    FactText {
        name: "plan.application_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "The specific application", nl: "De specifieke toepassing" },
    },
    FactText {
        name: "plan.application_kind",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Kind of application", nl: "Soort toepassing" },
    },
    FactText {
        name: "plan.condition_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Condition the initiative is about", nl: "Aandoening waar het initiatief over gaat" },
    },
    FactText {
        name: "plan.severity_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Severity of the condition", nl: "Ernst van de aandoening" },
    },
    FactText {
        name: "plan.actions_defined",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "What exactly will be done is defined", nl: "Bepaald is wat er precies wordt gedaan" },
    },
    FactText {
        name: "plan.actions_needs_defined",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "What is needed for it is defined", nl: "Bepaald is wat daarvoor nodig is" },
    },
    FactText {
        name: "plan.needs_mapped",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Needs (benodigdheden) mapped", nl: "Benodigdheden die in kaart zijn gebracht" },
    },
    FactText {
        name: "plan.expertise_connected",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "People with the right expertise are connected",
            nl: "Mensen met de juiste expertise zijn verbonden",
        },
    },
    FactText {
        name: "plan.ict_configured",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Technology and ICT are set up", nl: "Technologie en ICT zijn ingericht" },
    },
    FactText {
        name: "plan.logistics_in_order",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Logistics are in order", nl: "De logistiek is op orde" },
    },
    FactText {
        name: "plan.growth_model_used",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Growth model used", nl: "Er wordt een groeimodel gebruikt" },
    },
    FactText {
        name: "plan.transmural_pathway_aimed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Transmural pathway is the aim", nl: "Een transmuraal zorgpad is het doel" },
    },
    FactText {
        name: "plan.outcome_count",
        attested: false,
        unit: Text { en: "outcomes", nl: "uitkomsten" },
        description: Text { en: "Number of intended outcomes", nl: "Aantal beoogde uitkomsten" },
    },
    FactText {
        name: "plan.financial_agreements_started",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Work on concrete financial agreements has begun",
            nl: "Er wordt gewerkt aan concrete financiële afspraken",
        },
    },
    FactText {
        name: "plan.target_group_defined_step1",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Target group was already determined in step 1",
            nl: "De doelgroep was al in stap 1 bepaald",
        },
    },
    FactText {
        name: "plan.sim_insured_change_ppm",
        attested: false,
        unit: Text { en: "signed change", nl: "verandering met teken" },
        description: Text { en: "Scenario: number of insured", nl: "Scenario: aantal verzekerden" },
    },
    FactText {
        name: "plan.sim_incidence_change_ppm",
        attested: false,
        unit: Text { en: "signed change", nl: "verandering met teken" },
        description: Text { en: "Scenario: patients per insured", nl: "Scenario: patiënten per verzekerde" },
    },
    FactText {
        name: "plan.sim_intensity_change_ppm",
        attested: false,
        unit: Text { en: "signed change per line i", nl: "verandering met teken, per regel i" },
        description: Text { en: "Scenario: services per patient", nl: "Scenario: verrichtingen per patiënt" },
    },
    FactText {
        name: "plan.sim_unit_cost_change_ppm",
        attested: false,
        unit: Text { en: "signed change", nl: "verandering met teken" },
        description: Text { en: "Scenario: unit cost", nl: "Scenario: kosten per eenheid" },
    },
    FactText {
        name: "plan.sim_fixed_cost_change_ppm",
        attested: false,
        unit: Text { en: "signed change", nl: "verandering met teken" },
        description: Text { en: "Scenario: fixed cost", nl: "Scenario: vaste kosten" },
    },
    FactText {
        name: "plan.patient_health_gain",
        attested: true,
        unit: Text { en: "indicator unit x 10^-6", nl: "eenheid van de indicator x 10^-6" },
        description: Text {
            en: "Health gain of patients in the scenario (attested)",
            nl: "Gezondheidswinst van patiënten in het scenario (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.patient_out_of_pocket_delta_cents",
        attested: false,
        unit: Text { en: "eurocent per patient per year", nl: "eurocent per patiënt per jaar" },
        description: Text {
            en: "Change of own payments of the patient",
            nl: "Verandering van de eigen betalingen van de patiënt",
        },
    },
    FactText {
        name: "plan.compare_models",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Comparison of models asked for", nl: "Om vergelijking van modellen is gevraagd" },
    },
    FactText {
        name: "plan.evaluation_count",
        attested: false,
        unit: Text { en: "evaluations", nl: "evaluaties" },
        description: Text { en: "Interim evaluations held", nl: "Gehouden tussentijdse evaluaties" },
    },
    FactText {
        name: "plan.project_successful",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Project judged successful (attested)",
            nl: "Het project is een succes gebleken (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.improvement_points_recorded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Points for improvement recorded", nl: "Verbeterpunten zijn vastgelegd" },
    },
    FactText {
        name: "plan.care_adjusted_or_confirmed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Care adjusted, or confirmed unchanged with reason",
            nl: "De zorg is aangepast, of met reden ongewijzigd bevestigd",
        },
    },
    FactText {
        name: "plan.scheme_aims",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Aims of the applicant of SET", nl: "Doelen van de aanvrager van de SET" },
    },
    FactText {
        name: "plan.capacity_reduced",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Centre or hospital capacity is reduced",
            nl: "De capaciteit van centrum of ziekenhuis wordt afgebouwd",
        },
    },
    FactText {
        name: "plan.home_assistance_organised",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Organisation of assistance at home thought through (attested)",
            nl: "De organisatie van de hulp thuis is doordacht (door een persoon verklaard)",
        },
    },
    FactText {
        name: "plan.prevention_goals",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Prevention aims under capitation", nl: "Preventiedoelen onder capitatie" },
    },
    FactText {
        name: "plan.desired_improvement",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Improvement the parties want", nl: "Verbetering die de partijen willen" },
    },
    FactText {
        name: "contract.model",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Financing model", nl: "Financieringsmodel" },
    },
    FactText {
        name: "contract.model_term",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Term used by the parties for the model; none = no term is used",
            nl: "Term die de partijen voor het model gebruiken; none = er wordt geen term gebruikt",
        },
    },
    FactText {
        name: "contract.preset",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Named reference example to compare with",
            nl: "Genoemd referentievoorbeeld om mee te vergelijken",
        },
    },
    FactText {
        name: "contract.start",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "First day of the contract", nl: "Eerste dag van het contract" },
    },
    FactText {
        name: "contract.end_exclusive",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Day after the last day (tot en met + 1)",
            nl: "Dag na de laatste dag (tot en met + 1)",
        },
    },
    FactText {
        name: "contract.state_kind",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Which state the contract facts describe",
            nl: "Welke situatie de contractfeiten beschrijven: huidig, transitie of eindambitie",
        },
    },
    FactText {
        name: "contract.adopted_by",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties that adopted the model; chain_party only when every chain party has",
            nl: "Partijen die het model hebben vastgesteld; chain_party alleen als elke ketenpartij dat heeft gedaan",
        },
    },
    FactText {
        name: "contract.renewed_by",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties that renewed the agreement in step 5; chain_party only when every chain party has",
            nl: "Partijen die de afspraken in stap 5 hebben vernieuwd; chain_party alleen als elke ketenpartij dat \
                 heeft gedaan",
        },
    },
    FactText {
        name: "contract.agreement_fixed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Financing and contract agreements are fixed",
            nl: "Financierings- en contractafspraken liggen vast",
        },
    },
    FactText {
        name: "contract.agreement_fixed_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Date the agreement was fixed", nl: "Datum waarop de afspraken zijn vastgelegd" },
    },
    FactText {
        name: "contract.simulation_done_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the simulation; none = no simulation was made",
            nl: "Datum van de simulatie; none = er is geen simulatie gemaakt",
        },
    },
    FactText {
        name: "contract.chain_party_count",
        attested: false,
        unit: Text { en: "parties", nl: "partijen" },
        description: Text { en: "Number of providers in the contract", nl: "Aantal zorgaanbieders in het contract" },
    },
    FactText {
        name: "contract.counter_measures",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Measures against negative financial incentives",
            nl: "Maatregelen tegen negatieve financiële prikkels",
        },
    },
    FactText {
        name: "contract.purchaser_involved",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "A purchaser takes part (SET)", nl: "Er doet een inkoper mee (SET)" },
    },
    FactText {
        name: "contract.impulse_scheme",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Impulse funding scheme used", nl: "Gebruikte impulsregeling" },
    },
    FactText {
        name: "contract.impulse_funding_available",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Impulse funding is available", nl: "Impulsfinanciering is beschikbaar" },
    },
    FactText {
        name: "contract.impulse_funding_share_of_structural_cents",
        attested: false,
        unit: Text { en: "eurocent per year", nl: "eurocent per jaar" },
        description: Text {
            en: "Structural cost paid from impulse money",
            nl: "Structurele kosten die uit impulsgeld worden betaald",
        },
    },
    FactText {
        name: "contract.claims_jzojp",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Contract is presented as right care in the right place",
            nl: "Het contract wordt gepresenteerd als juiste zorg op de juiste plek",
        },
    },
    FactText {
        name: "contract.structural_funding_intended",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Structural funding is the intention", nl: "Structurele financiering is de bedoeling" },
    },
    FactText {
        name: "contract.population_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Care population of the contract", nl: "Zorgpopulatie van het contract" },
    },
    FactText {
        name: "contract.target_group_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Target group; named codes parkinson, als, elderly_from_age; other codes are the caller's",
            nl: "Doelgroep; genoemde codes zijn parkinson, als en elderly_from_age; andere codes zijn van de \
                 gebruiker",
        },
    },
    FactText {
        name: "contract.minimum_age",
        attested: false,
        unit: Text { en: "years", nl: "jaren" },
        description: Text {
            en: "Age from which an elderly group starts",
            nl: "Leeftijd vanaf welke een ouderengroep begint",
        },
    },
    FactText {
        name: "contract.level",
        attested: false,
        unit: Text { en: "1..6", nl: "1..6" },
        description: Text { en: "Recorded level of the model", nl: "Vastgelegd niveau van het model" },
    },
    FactText {
        name: "contract.level_chosen_by",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Parties that chose the level", nl: "Partijen die het niveau hebben gekozen" },
    },
    FactText {
        name: "contract.production_incentive_accepted",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties accept a target state paid per piece",
            nl: "Partijen aanvaarden een eindambitie die per stuk wordt betaald",
        },
    },
    FactText {
        name: "contract.rewards_integral_outcomes",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Contract stimulates and rewards integral outcomes (attested)",
            nl: "Het contract stimuleert en beloont integrale uitkomsten (door een persoon verklaard)",
        },
    },
    FactText {
        name: "contract.joint_vision_is_starting_point",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Joint vision is the starting point", nl: "De gezamenlijke visie is het vertrekpunt" },
    },
    FactText {
        name: "contract.compare_with_set_benchmark",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Compare with the SET interviews", nl: "Vergelijken met de SET-interviews" },
    },
    FactText {
        name: "contract.responsibility_transfer_recorded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "New holder of responsibility recorded",
            nl: "De nieuwe houder van de verantwoordelijkheid is vastgelegd",
        },
    },
    FactText {
        name: "contract.risk_transfer_recorded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "New holder of risk recorded", nl: "De nieuwe houder van het risico is vastgelegd" },
    },
    FactText {
        name: "contract.budget_transfer_recorded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "New holder of budget recorded", nl: "De nieuwe houder van het budget is vastgelegd" },
    },
    FactText {
        name: "contract.interim_adjustment_clause",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Room for interim cost adjustment",
            nl: "Er is ruimte om tussentijds op kosten bij te sturen",
        },
    },
    FactText {
        name: "contract.first_cost_review_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "First date of adjustment", nl: "Eerste datum van bijsturing" },
    },
    FactText {
        name: "contract.staffing_effects_considered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Staff effects (shrink, growth) considered",
            nl: "Gevolgen voor personeel (krimp, groei) zijn meegenomen",
        },
    },
    FactText {
        name: "contract.housing_effects_considered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Building or renovation considered", nl: "Nieuwbouw of verbouwing is meegenomen" },
    },
    FactText {
        name: "contract.monitoring_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Monitoring of intended (financial) results agreed",
            nl: "Monitoring van de beoogde (financiële) resultaten is afgesproken",
        },
    },
    FactText {
        name: "contract.consequences_if_missed_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Consequences of missed results agreed",
            nl: "Consequenties van niet-behaalde resultaten zijn afgesproken",
        },
    },
    FactText {
        name: "contract.risk_bearers_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Who runs which risk is agreed", nl: "Afgesproken is wie welk risico loopt" },
    },
    FactText {
        name: "contract.consequence",
        attested: false,
        unit: Text { en: "per result j", nl: "per resultaat j" },
        description: Text {
            en: "Consequence when result j is missed, none is a value",
            nl: "Consequentie als resultaat j niet wordt behaald; none is een waarde",
        },
    },
    FactText {
        name: "contract.audit_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Audit of measurements agreed", nl: "Een audit op de metingen is afgesproken" },
    },
    FactText {
        name: "contract.reconciliation_tolerance_ppm",
        attested: false,
        unit: Text { en: "share of used value", nl: "aandeel in de gebruikte waarde" },
        description: Text {
            en: "Accepted difference between parties' figures; none = the contract has no such term",
            nl: "Aanvaard verschil tussen de cijfers van partijen; none = het contract kent die term niet",
        },
    },
    FactText {
        name: "contract.pilot_max_patients",
        attested: false,
        unit: Text { en: "patients", nl: "patiënten" },
        description: Text { en: "Ceiling of the small start", nl: "Maximum van de kleine start" },
    },
    FactText {
        name: "contract.evaluation_interval_days",
        attested: false,
        unit: Text { en: "days", nl: "dagen" },
        description: Text { en: "Longest time between evaluations", nl: "Langste tijd tussen evaluaties" },
    },
    FactText {
        name: "contract.financing_adjusted_or_confirmed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Financing adjusted, or confirmed unchanged with reason",
            nl: "De financiering is aangepast, of met reden ongewijzigd bevestigd",
        },
    },
    FactText {
        name: "contract.target_group_defined",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Target group recorded", nl: "De doelgroep is vastgelegd" },
    },
    FactText {
        name: "contract.self_direction_capacity_considered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Capacity of patients for more self-direction considered",
            nl: "Het vermogen van patiënten tot meer eigen regie is meegewogen",
        },
    },
    FactText {
        name: "contract.guidance_for_level",
        attested: false,
        unit: Text { en: "per level", nl: "per niveau" },
        description: Text {
            en: "Agreed guidance for a capacity level",
            nl: "Afgesproken begeleiding bij een niveau van eigen regie",
        },
    },
    FactText {
        name: "contract.own_outcome_measurement",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Contract measures effects itself", nl: "Het contract meet de effecten zelf" },
    },
    FactText {
        name: "contract.evidence_claim",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Evidence the contract rests on", nl: "Bewijs waarop het contract steunt" },
    },
    FactText {
        name: "contract.scope",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "1 Scope of the contract; other = something was filled in that is not one of the values of the \
                 parameter",
            nl: "1 Scope van het contract; other = er is iets ingevuld dat geen waarde van het uitgangspunt is",
        },
    },
    FactText {
        name: "contract.financing_group",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "2 Basis of financing (financieringsdoelgroep); other = something was filled in that is not one of \
                 the values of the parameter",
            nl: "2 Grondslag van de financiering (financieringsdoelgroep); other = er is iets ingevuld dat geen \
                 waarde van het uitgangspunt is",
        },
    },
    FactText {
        name: "contract.financing_goal",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "3 Weight of the result (financieringsdoel); other = something was filled in that is not one of the \
                 values of the parameter",
            nl: "3 Gewicht van het resultaat (financieringsdoel); other = er is iets ingevuld dat geen waarde van het \
                 uitgangspunt is",
        },
    },
    FactText {
        name: "contract.form",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "4 Contract form (contractvorm); other = something was filled in that is not one of the values of the \
                 parameter",
            nl: "4 Contractvorm; other = er is iets ingevuld dat geen waarde van het uitgangspunt is",
        },
    },
    FactText {
        name: "contract.focus",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "5 Duration (contractfocus); other = something was filled in that is not one of the values of the \
                 parameter",
            nl: "5 Looptijd (contractfocus); other = er is iets ingevuld dat geen waarde van het uitgangspunt is",
        },
    },
    FactText {
        name: "contract.risk_bearer",
        attested: false,
        unit: Text { en: "per event e", nl: "per gebeurtenis e" },
        description: Text {
            en: "6 Bearer of the event (allocatie risico's); events not_implemented, implementation_cost_overrun, \
                 more_patients_than_expected; undecided = attested that no bearer was agreed",
            nl: "6 Drager van de gebeurtenis (allocatie risico's); gebeurtenissen not_implemented, \
                 implementation_cost_overrun en more_patients_than_expected; undecided = verklaard is dat geen \
                 drager is afgesproken",
        },
    },
    FactText {
        name: "contract.risk_share_provider_ppm",
        attested: false,
        unit: Text { en: "per event e", nl: "per gebeurtenis e" },
        description: Text {
            en: "6 Part of the event borne by the provider",
            nl: "6 Deel van de gebeurtenis dat de zorgaanbieder draagt",
        },
    },
    FactText {
        name: "contract.chain_parties",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "7 Agreements with chain parties (ketenpartijen); other = something was filled in that is not one of \
                 the values of the parameter",
            nl: "7 Afspraken met ketenpartijen; other = er is iets ingevuld dat geen waarde van het uitgangspunt is",
        },
    },
    FactText {
        name: "contract.remuneration",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "8 Remuneration (beloning zorgverleners); other = something was filled in that is not one of the \
                 values of the parameter",
            nl: "8 Beloning van zorgverleners; other = er is iets ingevuld dat geen waarde van het uitgangspunt is",
        },
    },
    FactText {
        name: "contract.condition_scope",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "9 Scope of the condition (scope aandoening); other = something was filled in that is not one of the \
                 values of the parameter",
            nl: "9 Scope van de aandoening; other = er is iets ingevuld dat geen waarde van het uitgangspunt is",
        },
    },
    FactText {
        name: "contract.condition_set",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Conditions of a specific contract", nl: "Aandoeningen van een specifiek contract" },
    },
    FactText {
        name: "contract.param_current",
        attested: false,
        unit: Text { en: "per parameter k 1..9", nl: "per uitgangspunt k 1..9" },
        description: Text { en: "Current value", nl: "Huidige waarde" },
    },
    FactText {
        name: "contract.param_transition",
        attested: false,
        unit: Text { en: "per parameter k 1..9", nl: "per uitgangspunt k 1..9" },
        description: Text {
            en: "Value in the transition phase; absent = no transition phase was agreed",
            nl: "Waarde in de transitiefase; afwezig = er is geen transitiefase afgesproken",
        },
    },
    FactText {
        name: "contract.param_target",
        attested: false,
        unit: Text { en: "per parameter k 1..9", nl: "per uitgangspunt k 1..9" },
        description: Text { en: "End ambition", nl: "Eindambitie" },
    },
    FactText {
        name: "contract.parameters_discussed_by",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Who discussed the parameters", nl: "Wie de uitgangspunten heeft besproken" },
    },
    FactText {
        name: "contract.application_for_all_attested",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "One application for all patients is intended",
            nl: "Eén toepassing voor alle patiënten is bedoeld",
        },
    },
    FactText {
        name: "contract.risk_deviation_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Risk bearer deviates from the model on purpose",
            nl: "De drager van het risico wijkt bewust af van het model",
        },
    },
    FactText {
        name: "contract.components",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Remuneration components", nl: "Beloningscomponenten" },
    },
    FactText {
        name: "contract.payment_indicators",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Indicators on which a payment component depends (caller's code list)",
            nl: "Indicatoren waarvan een betalingscomponent afhangt (codelijst van de gebruiker)",
        },
    },
    FactText {
        name: "contract.tariff_cents",
        attested: false,
        unit: Text { en: "eurocent per unit, per line i", nl: "eurocent per eenheid, per regel i" },
        description: Text { en: "Tariff", nl: "Tarief" },
    },
    FactText {
        name: "contract.tariff_codes",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Service codes with a tariff (caller's code list)",
            nl: "Prestatiecodes met een tarief (codelijst van de gebruiker)",
        },
    },
    FactText {
        name: "contract.care_cost_component_cents",
        attested: false,
        unit: Text { en: "eurocent per year t", nl: "eurocent per jaar t" },
        description: Text { en: "Care cost component", nl: "Component zorgkosten" },
    },
    FactText {
        name: "contract.other_component_cents",
        attested: false,
        unit: Text { en: "eurocent per year t", nl: "eurocent per jaar t" },
        description: Text { en: "Other component", nl: "Overige component" },
    },
    FactText {
        name: "contract.investment_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Investment to be paid through the contract",
            nl: "Investering die via het contract wordt betaald",
        },
    },
    FactText {
        name: "contract.investment_years",
        attested: false,
        unit: Text { en: "years", nl: "jaren" },
        description: Text { en: "Years of the investment component", nl: "Jaren van de investeringscomponent" },
    },
    FactText {
        name: "contract.outside_spend_cents",
        attested: false,
        unit: Text { en: "eurocent per year", nl: "eurocent per jaar" },
        description: Text {
            en: "Insurer's spend for the group outside the contract, base case",
            nl: "Uitgaven van de verzekeraar voor de groep buiten het contract, basisjaar",
        },
    },
    FactText {
        name: "contract.specialist_fee_cents",
        attested: false,
        unit: Text { en: "eurocent per unit, per line i", nl: "eurocent per eenheid, per regel i" },
        description: Text {
            en: "Specialist fee before, 0 for a line without specialist fee",
            nl: "Honorarium specialist vooraf, 0 voor een regel zonder honorarium",
        },
    },
    FactText {
        name: "contract.specialist_fee_new_cents",
        attested: false,
        unit: Text { en: "eurocent per unit, per line i", nl: "eurocent per eenheid, per regel i" },
        description: Text { en: "Specialist fee after", nl: "Honorarium specialist achteraf" },
    },
    FactText {
        name: "contract.specialist_hold_harmless",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Specialist income is kept unchanged",
            nl: "Het inkomen van de specialist blijft ongewijzigd",
        },
    },
    FactText {
        name: "contract.hold_harmless_payer",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Who carries the difference", nl: "Wie het verschil draagt" },
    },
    FactText {
        name: "contract.discount_ppm",
        attested: false,
        unit: Text { en: "per year", nl: "per jaar" },
        description: Text {
            en: "Discount rate, optional, not in the document; none = the contract has no such term",
            nl: "Discontovoet, facultatief, niet in het document; none = het contract kent die term niet",
        },
    },
    FactText {
        name: "contract.fixed_fee_cents",
        attested: false,
        unit: Text { en: "eurocent per patient per year", nl: "eurocent per patiënt per jaar" },
        description: Text { en: "Fee per patient under treatment", nl: "Bedrag per patiënt onder behandeling" },
    },
    FactText {
        name: "contract.fixed_fee_counting",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Counting of patients under treatment", nl: "Telling van patiënten onder behandeling"
        },
    },
    FactText {
        name: "contract.fixed_fee_covers",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Service codes covered by the fixed fee (caller's code list)",
            nl: "Prestatiecodes die onder het vaste bedrag vallen (codelijst van de gebruiker)",
        },
    },
    FactText {
        name: "contract.implementation_cost_budget_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text { en: "Budgeted implementation cost", nl: "Begrote implementatiekosten" },
    },
    FactText {
        name: "contract.implementation_cost_actual_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text { en: "Actual implementation cost", nl: "Werkelijke implementatiekosten" },
    },
    FactText {
        name: "contract.implementation_advance_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text { en: "Advance paid for implementation", nl: "Voorschot voor de implementatie" },
    },
    FactText {
        name: "contract.users_agreed",
        attested: false,
        unit: Text { en: "users", nl: "gebruikers" },
        description: Text { en: "Users agreed", nl: "Afgesproken gebruikers" },
    },
    FactText {
        name: "contract.patients_expected",
        attested: false,
        unit: Text { en: "patients", nl: "patiënten" },
        description: Text { en: "Patients expected", nl: "Verwachte patiënten" },
    },
    FactText {
        name: "contract.patient_band",
        attested: false,
        unit: Text { en: "patients", nl: "patiënten" },
        description: Text {
            en: "Band above expected without risk sharing",
            nl: "Bandbreedte boven de verwachting zonder risicodeling",
        },
    },
    FactText {
        name: "contract.cost_per_extra_patient_cents",
        attested: false,
        unit: Text { en: "eurocent per patient", nl: "eurocent per patiënt" },
        description: Text {
            en: "Cost of a patient above the band", nl: "Kosten van een patiënt boven de bandbreedte"
        },
    },
    FactText {
        name: "contract.p4p_trigger",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "What triggers the bonus",
            nl: "Wat de bonus activeert: inspanning, uitkomst of beide",
        },
    },
    FactText {
        name: "contract.effort_bonus_cents",
        attested: false,
        unit: Text { en: "eurocent per effort, per effort j", nl: "eurocent per inspanning, per inspanning j" },
        description: Text { en: "Bonus per extra effort", nl: "Bonus per extra inspanning" },
    },
    FactText {
        name: "contract.effort_is_extra",
        attested: false,
        unit: Text { en: "per effort j", nl: "per inspanning j" },
        description: Text {
            en: "Effort is extra; j is the code of the effort",
            nl: "De inspanning is extra; j is de code van de inspanning",
        },
    },
    FactText {
        name: "contract.effort_expected_outcome",
        attested: false,
        unit: Text { en: "per effort j", nl: "per inspanning j" },
        description: Text {
            en: "Outcome expected from the effort",
            nl: "Uitkomst die van de inspanning wordt verwacht",
        },
    },
    FactText {
        name: "contract.outcome_bonus_cents",
        attested: false,
        unit: Text { en: "eurocent per target j", nl: "eurocent per doel j" },
        description: Text { en: "Bonus when the target is met", nl: "Bonus als het doel is behaald" },
    },
    FactText {
        name: "contract.ss_sides",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Sharing of savings only, or of losses too",
            nl: "Alleen delen in besparingen, of ook in verliezen",
        },
    },
    FactText {
        name: "contract.expected_basis",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "How expected cost is set", nl: "Hoe de verwachte kosten worden bepaald" },
    },
    FactText {
        name: "contract.expected_cost_cents",
        attested: false,
        unit: Text { en: "eurocent per year t", nl: "eurocent per jaar t" },
        description: Text { en: "Expected cost by table", nl: "Verwachte kosten volgens tabel" },
    },
    FactText {
        name: "contract.expected_cost_base_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text { en: "Expected cost, base year", nl: "Verwachte kosten, basisjaar" },
    },
    FactText {
        name: "contract.expected_cost_per_insured_cents",
        attested: false,
        unit: Text { en: "eurocent per insured", nl: "eurocent per verzekerde" },
        description: Text {
            en: "Expected cost per insured, base year",
            nl: "Verwachte kosten per verzekerde, basisjaar",
        },
    },
    FactText {
        name: "contract.expected_cost_horizon_year",
        attested: false,
        unit: Text { en: "calendar year", nl: "kalenderjaar" },
        description: Text { en: "Last year of the expected cost", nl: "Laatste jaar van de verwachte kosten" },
    },
    FactText {
        name: "contract.cost_trend_ppm",
        attested: false,
        unit: Text { en: "signed change per year t", nl: "verandering met teken, per jaar t" },
        description: Text { en: "Expected cost trend", nl: "Trend van de verwachte kosten" },
    },
    FactText {
        name: "contract.savings_threshold_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Savings up to which nothing is shared, optional; none = the contract has no such term",
            nl: "Besparing tot welke niets wordt gedeeld, facultatief; none = het contract kent die term niet",
        },
    },
    FactText {
        name: "contract.savings_cap_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Cap on provider share, optional; none = the contract has no such term",
            nl: "Maximum van het aandeel van de zorgaanbieder, facultatief; none = het contract kent die term niet",
        },
    },
    FactText {
        name: "contract.share_basis",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "How the share is set", nl: "Hoe het aandeel wordt bepaald" },
    },
    FactText {
        name: "contract.share_fixed_ppm",
        attested: false,
        unit: Text { en: "share", nl: "aandeel" },
        description: Text { en: "Fixed provider share", nl: "Vast aandeel van de zorgaanbieder" },
    },
    FactText {
        name: "contract.share_min_ppm",
        attested: false,
        unit: Text { en: "share", nl: "aandeel" },
        description: Text { en: "Share without health gain", nl: "Aandeel zonder gezondheidswinst" },
    },
    FactText {
        name: "contract.share_max_ppm",
        attested: false,
        unit: Text { en: "share", nl: "aandeel" },
        description: Text { en: "Share at full health gain", nl: "Aandeel bij volledige gezondheidswinst" },
    },
    FactText {
        name: "contract.share_step_from_ppm",
        attested: false,
        unit: Text { en: "per step", nl: "per trede" },
        description: Text { en: "Gain from which a step applies", nl: "Winst vanaf welke een trede geldt" },
    },
    FactText {
        name: "contract.share_step_ppm",
        attested: false,
        unit: Text { en: "per step", nl: "per trede" },
        description: Text { en: "Share of the step", nl: "Aandeel van de trede" },
    },
    FactText {
        name: "contract.weight_measured_ppm",
        attested: false,
        unit: Text { en: "weight", nl: "gewicht" },
        description: Text { en: "Weight of measured gain", nl: "Gewicht van de gemeten winst" },
    },
    FactText {
        name: "contract.weight_experienced_ppm",
        attested: false,
        unit: Text { en: "weight", nl: "gewicht" },
        description: Text { en: "Weight of experienced gain", nl: "Gewicht van de ervaren winst" },
    },
    FactText {
        name: "contract.loss_share_ppm",
        attested: false,
        unit: Text { en: "share", nl: "aandeel" },
        description: Text { en: "Provider share of a loss", nl: "Aandeel van de zorgaanbieder in een verlies" },
    },
    FactText {
        name: "contract.loss_cap_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Cap on provider loss, optional; none = the contract has no such term",
            nl: "Maximum van het verlies van de zorgaanbieder, facultatief; none = het contract kent die term niet",
        },
    },
    FactText {
        name: "contract.interim_settlement",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Yearly settlement of savings", nl: "Besparingen worden jaarlijks afgerekend" },
    },
    FactText {
        name: "contract.interim_clawback",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Interim payments can be recovered in between",
            nl: "Tussentijdse betalingen kunnen onderweg worden teruggevorderd",
        },
    },
    FactText {
        name: "contract.final_clawback",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Interim payments can be recovered at the end",
            nl: "Tussentijdse betalingen kunnen aan het eind worden teruggevorderd",
        },
    },
    FactText {
        name: "contract.share_weight",
        attested: false,
        unit: Text { en: "weight per party k", nl: "gewicht per partij k" },
        description: Text { en: "Key for the provider share", nl: "Sleutel voor het aandeel van de zorgaanbieders" },
    },
    FactText {
        name: "contract.reinvestment_ppm",
        attested: false,
        unit: Text { en: "share", nl: "aandeel" },
        description: Text {
            en: "Part of the share to be reinvested; none = the contract has no such term",
            nl: "Deel van het aandeel dat geherinvesteerd moet worden; none = het contract kent die term niet",
        },
    },
    FactText {
        name: "contract.result_part_cap_ppm",
        attested: false,
        unit: Text { en: "share of total pay", nl: "aandeel in de totale betaling" },
        description: Text {
            en: "Ceiling of the result-dependent part; none = the contract has no such term",
            nl: "Maximum van het resultaatafhankelijke deel; none = het contract kent die term niet",
        },
    },
    FactText {
        name: "contract.patient_cash_share_ppm",
        attested: false,
        unit: Text { en: "share", nl: "aandeel" },
        description: Text {
            en: "Cash share for patients (deviating)",
            nl: "Aandeel in geld voor patiënten (afwijkend)",
        },
    },
    FactText {
        name: "contract.bundle_price_cents",
        attested: false,
        unit: Text { en: "eurocent per bundle", nl: "eurocent per bundel" },
        description: Text { en: "Bundle price per patient", nl: "Bundelprijs per patiënt" },
    },
    FactText {
        name: "contract.bundle_basis",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Period of the bundle", nl: "Periode van de bundel" },
    },
    FactText {
        name: "contract.bundle_prorata",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Treatment of part years", nl: "Behandeling van gedeelten van jaren" },
    },
    FactText {
        name: "contract.bundle_indications",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Indication codes admitted to the bundle (caller's code list)",
            nl: "Indicatiecodes die tot de bundel toegelaten zijn (codelijst van de gebruiker)",
        },
    },
    FactText {
        name: "contract.chain_weight",
        attested: false,
        unit: Text { en: "weight per party k", nl: "gewicht per partij k" },
        description: Text { en: "Key for the bundle price", nl: "Sleutel voor de bundelprijs" },
    },
    FactText {
        name: "contract.included_codes",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Claim codes inside bundle or fence (caller's code list)",
            nl: "Declaratiecodes binnen bundel of hek (codelijst van de gebruiker)",
        },
    },
    FactText {
        name: "contract.related_codes",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Claim codes related to the condition (caller's code list)",
            nl: "Declaratiecodes die met de aandoening samenhangen (codelijst van de gebruiker)",
        },
    },
    FactText {
        name: "contract.excluded_codes_with_reason",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Related codes left out on purpose (caller's code list)",
            nl: "Samenhangende codes die bewust buiten beschouwing blijven (codelijst van de gebruiker)",
        },
    },
    FactText {
        name: "contract.suitability_attested",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Suitability of another condition or group attested",
            nl: "De geschiktheid van een andere aandoening of groep is verklaard",
        },
    },
    FactText {
        name: "contract.named_chain_complete",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Every named part of the chain of a named condition is inside the bundle (attested)",
            nl: "Elk genoemd deel van de keten van een genoemde aandoening zit in de bundel (door een persoon \
                 verklaard)",
        },
    },
    FactText {
        name: "contract.region_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Region of the fence", nl: "Regio van het hek" },
    },
    FactText {
        name: "contract.region_reference",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which residence is tested; insured.region_code is the region on that date",
            nl: "Datum waarop de woonplaats wordt getoetst; insured.region_code is de regio op die datum",
        },
    },
    FactText {
        name: "contract.capitation_cents",
        attested: false,
        unit: Text { en: "eurocent per insured per year", nl: "eurocent per verzekerde per jaar" },
        description: Text { en: "Capitation amount", nl: "Capitatiebedrag" },
    },
    FactText {
        name: "contract.capitation_counting",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Counting of insured", nl: "Telling van verzekerden" },
    },
    FactText {
        name: "contract.leakage_rule",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Who bears care by third parties inside the fence",
            nl: "Wie zorg door derden binnen het hek draagt",
        },
    },
    FactText {
        name: "contract.outside_related_base_cents",
        attested: false,
        unit: Text { en: "eurocent per year", nl: "eurocent per jaar" },
        description: Text {
            en: "Base spend on related codes outside the fence",
            nl: "Basisuitgaven aan samenhangende codes buiten het hek",
        },
    },
    FactText {
        name: "contract.global_budget_basis",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Basis of the global budget", nl: "Grondslag van het jaarbudget" },
    },
    FactText {
        name: "contract.global_budget_cents",
        attested: false,
        unit: Text { en: "eurocent per year t", nl: "eurocent per jaar t" },
        description: Text { en: "Global budget", nl: "Jaarbudget" },
    },
    FactText {
        name: "contract.global_amount_per_member_cents",
        attested: false,
        unit: Text { en: "eurocent per member per year", nl: "eurocent per lid per jaar" },
        description: Text { en: "Amount per member", nl: "Bedrag per lid van de groep" },
    },
    FactText {
        name: "contract.group_priority",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Order of target groups for people in several; none = no order was agreed",
            nl: "Volgorde van doelgroepen voor mensen die in meer dan één vallen; none = er is geen volgorde \
                 afgesproken",
        },
    },
    FactText {
        name: "contract.copd_bed_day_goal_adopted",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The national 25% goal is adopted in the contract",
            nl: "Het landelijke doel van 25% is in het contract overgenomen",
        },
    },
    FactText {
        name: "contract.dialysis_session_codes",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Codes of a dialysis session (caller's code list)",
            nl: "Codes van een dialysesessie (codelijst van de gebruiker)",
        },
    },
    FactText {
        name: "contract.home_dialysis_titles",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Payment titles for home dialysis (caller's code list)",
            nl: "Betaaltitels voor thuisdialyse (codelijst van de gebruiker)",
        },
    },
    FactText {
        name: "contract.title_tariff_cents",
        attested: false,
        unit: Text { en: "eurocent per unit, per title", nl: "eurocent per eenheid, per betaaltitel" },
        description: Text { en: "Tariff of the payment title", nl: "Tarief van de betaaltitel" },
    },
    FactText {
        name: "contract.write_down_years",
        attested: false,
        unit: Text { en: "years", nl: "jaren" },
        description: Text {
            en: "Years of the capacity write-down",
            nl: "Jaren waarin de capaciteit wordt afgeschreven",
        },
    },
    FactText {
        name: "contract.write_down_share_ppm",
        attested: false,
        unit: Text { en: "share", nl: "aandeel" },
        description: Text {
            en: "Part of the write-down compensated",
            nl: "Deel van de afschrijving dat wordt gecompenseerd",
        },
    },
    FactText {
        name: "contract.capacity_reduction_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreement on investment run-down and reorganisation",
            nl: "Afspraak over afbouw van investeringen en reorganisatie",
        },
    },
    FactText {
        name: "contract.nephrologist_budget_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreement on budgets of nephrologists",
            nl: "Afspraak over het budget van nefrologen",
        },
    },
    FactText {
        name: "contract.nephrologist_responsibility_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreement on responsibilities of nephrologists",
            nl: "Afspraak over de verantwoordelijkheid van nefrologen",
        },
    },
    FactText {
        name: "contract.home_quality_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreement on quality of care at home",
            nl: "Afspraak over de kwaliteit van zorg thuis",
        },
    },
    FactText {
        name: "contract.home_assistance_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreement on organisation of assistance at home",
            nl: "Afspraak over de organisatie van hulp thuis",
        },
    },
    FactText {
        name: "contract.tariff_home_cents",
        attested: false,
        unit: Text { en: "eurocent per session", nl: "eurocent per sessie" },
        description: Text { en: "Tariff of home dialysis", nl: "Tarief van thuisdialyse" },
    },
    FactText {
        name: "contract.tariff_centre_cents",
        attested: false,
        unit: Text { en: "eurocent per session", nl: "eurocent per sessie" },
        description: Text { en: "Tariff of centre dialysis", nl: "Tarief van centrumdialyse" },
    },
    FactText {
        name: "contract.tariff_spread_cents",
        attested: false,
        unit: Text { en: "eurocent per session, per provider k", nl: "eurocent per sessie, per zorgaanbieder k" },
        description: Text { en: "Tariffs of the compared providers", nl: "Tarieven van de vergeleken zorgaanbieders" },
    },
    FactText {
        name: "contract.cost_deviation_tolerance_ppm",
        attested: false,
        unit: Text { en: "share of cost", nl: "aandeel in de kosten" },
        description: Text {
            en: "Accepted deviation of tariff from cost; none = the contract has no such term",
            nl: "Aanvaarde afwijking van het tarief ten opzichte van de kosten; none = het contract kent die term \
                 niet",
        },
    },
    FactText {
        name: "contract.adequate_deliverables_defined",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Adequate billable deliverables defined (attested)",
            nl: "Er zijn adequate declarabele prestaties vastgesteld (door een persoon verklaard)",
        },
    },
    FactText {
        name: "contract.supports_primary_care_cooperation",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Financing supports cooperation with primary care (attested)",
            nl: "De financiering ondersteunt samenwerking met de eerste lijn (door een persoon verklaard)",
        },
    },
    FactText {
        name: "contract.income_home_cents",
        attested: false,
        unit: Text { en: "eurocent per patient per year", nl: "eurocent per patiënt per jaar" },
        description: Text { en: "Institution income at home", nl: "Opbrengst van de instelling thuis" },
    },
    FactText {
        name: "contract.income_centre_cents",
        attested: false,
        unit: Text { en: "eurocent per patient per year", nl: "eurocent per patiënt per jaar" },
        description: Text { en: "Institution income in the centre", nl: "Opbrengst van de instelling in het centrum" },
    },
    FactText {
        name: "contract.professional_fee_home_cents",
        attested: false,
        unit: Text { en: "eurocent per patient per year", nl: "eurocent per patiënt per jaar" },
        description: Text { en: "Professional fee at home", nl: "Vergoeding van de professional thuis" },
    },
    FactText {
        name: "contract.professional_fee_centre_cents",
        attested: false,
        unit: Text { en: "eurocent per patient per year", nl: "eurocent per patiënt per jaar" },
        description: Text { en: "Professional fee in the centre", nl: "Vergoeding van de professional in het centrum" },
    },
    FactText {
        name: "contract.patient_allowance_cents",
        attested: false,
        unit: Text { en: "eurocent per patient per year", nl: "eurocent per patiënt per jaar" },
        description: Text { en: "Allowance for own cost at home", nl: "Vergoeding voor eigen kosten thuis" },
    },
    FactText {
        name: "kpi.is_quality_indicator",
        attested: false,
        unit: Text { en: "per indicator j", nl: "per indicator j" },
        description: Text { en: "Indicator measures quality of care", nl: "De indicator meet kwaliteit van zorg" },
    },
    FactText {
        name: "kpi.direction",
        attested: false,
        unit: Text { en: "per indicator j", nl: "per indicator j" },
        description: Text { en: "Direction", nl: "Richting" },
    },
    FactText {
        name: "kpi.value_baseline",
        attested: false,
        unit: Text {
            en: "indicator unit x 10^-6, per indicator j",
            nl: "eenheid van de indicator x 10^-6, per indicator j",
        },
        description: Text { en: "Baseline value", nl: "Waarde bij aanvang" },
    },
    FactText {
        name: "kpi.value_current",
        attested: false,
        unit: Text {
            en: "indicator unit x 10^-6, per indicator j",
            nl: "eenheid van de indicator x 10^-6, per indicator j",
        },
        description: Text { en: "Current value", nl: "Huidige waarde" },
    },
    FactText {
        name: "kpi.target",
        attested: false,
        unit: Text {
            en: "indicator unit x 10^-6, per indicator j",
            nl: "eenheid van de indicator x 10^-6, per indicator j",
        },
        description: Text { en: "Target", nl: "Streefwaarde" },
    },
    FactText {
        name: "kpi.target_met",
        attested: false,
        unit: Text { en: "per target j", nl: "per doel j" },
        description: Text { en: "Target met", nl: "Doel behaald" },
    },
    FactText {
        name: "kpi.families",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Families of indicators present", nl: "Families van indicatoren die voorkomen" },
    },
    FactText {
        name: "kpi.total_cost_old_cents",
        attested: false,
        unit: Text { en: "eurocent per year", nl: "eurocent per jaar" },
        description: Text { en: "Total cost of the population before", nl: "Totale kosten van de populatie vooraf" },
    },
    FactText {
        name: "kpi.total_cost_new_cents",
        attested: false,
        unit: Text { en: "eurocent per year", nl: "eurocent per jaar" },
        description: Text { en: "Total cost of the population after", nl: "Totale kosten van de populatie achteraf" },
    },
    FactText {
        name: "kpi.capita_old",
        attested: false,
        unit: Text { en: "insured", nl: "verzekerden" },
        description: Text { en: "Population before", nl: "Populatie vooraf" },
    },
    FactText {
        name: "kpi.capita_new",
        attested: false,
        unit: Text { en: "insured", nl: "verzekerden" },
        description: Text { en: "Population after", nl: "Populatie achteraf" },
    },
    FactText {
        name: "kpi.outcome_units_old",
        attested: false,
        unit: Text { en: "outcome units", nl: "uitkomsteenheden" },
        description: Text { en: "Health outcome before", nl: "Gezondheidsuitkomst vooraf" },
    },
    FactText {
        name: "kpi.outcome_units_new",
        attested: false,
        unit: Text { en: "outcome units", nl: "uitkomsteenheden" },
        description: Text { en: "Health outcome after", nl: "Gezondheidsuitkomst achteraf" },
    },
    FactText {
        name: "kpi.outcomes_without_plan_base",
        attested: false,
        unit: Text { en: "outcomes", nl: "uitkomsten" },
        description: Text {
            en: "Outcomes not based on the project plan",
            nl: "Uitkomsten die niet op het projectplan steunen",
        },
    },
    FactText {
        name: "kpi.outcomes_without_goal",
        attested: false,
        unit: Text { en: "outcomes", nl: "uitkomsten" },
        description: Text { en: "Outcomes without goal", nl: "Uitkomsten zonder doelstelling" },
    },
    FactText {
        name: "kpi.goals_without_indicator",
        attested: false,
        unit: Text { en: "goals", nl: "doelstellingen" },
        description: Text { en: "Goals without indicator", nl: "Doelstellingen zonder indicator" },
    },
    FactText {
        name: "kpi.indicators_without_instrument",
        attested: false,
        unit: Text { en: "indicators", nl: "indicatoren" },
        description: Text { en: "Indicators without measuring instrument", nl: "Indicatoren zonder meetinstrument" },
    },
    FactText {
        name: "kpi.fixed_in_3b",
        attested: false,
        unit: Text { en: "per indicator j", nl: "per indicator j" },
        description: Text { en: "Indicator was fixed in step 3B", nl: "De indicator is in stap 3B vastgesteld" },
    },
    FactText {
        name: "kpi.measuring_party",
        attested: false,
        unit: Text { en: "per indicator j", nl: "per indicator j" },
        description: Text { en: "Who measures", nl: "Wie meet" },
    },
    FactText {
        name: "kpi.monitoring_method_agreed",
        attested: false,
        unit: Text { en: "per indicator j", nl: "per indicator j" },
        description: Text { en: "How it is monitored is agreed", nl: "Afgesproken is hoe wordt gemonitord" },
    },
    FactText {
        name: "kpi.audit_body",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Body that audits", nl: "Instantie die de audit uitvoert" },
    },
    FactText {
        name: "kpi.audit_opinion",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Opinion on the measurement", nl: "Oordeel over de meting" },
    },
    FactText {
        name: "kpi.agreed_source",
        attested: false,
        unit: Text { en: "per indicator j", nl: "per indicator j" },
        description: Text {
            en: "Agreed data source; none = attested that no source was agreed",
            nl: "Afgesproken databron; none = verklaard is dat geen bron is afgesproken",
        },
    },
    FactText {
        name: "kpi.source_agreed_on",
        attested: false,
        unit: Text { en: "per indicator j", nl: "per indicator j" },
        description: Text { en: "Date of the source agreement", nl: "Datum van de afspraak over de bron" },
    },
    FactText {
        name: "kpi.measurement_start",
        attested: false,
        unit: Text { en: "per indicator j", nl: "per indicator j" },
        description: Text { en: "First day of measurement", nl: "Eerste dag van de meting" },
    },
    FactText {
        name: "kpi.value_party1",
        attested: false,
        unit: Text {
            en: "indicator unit or eurocent, per indicator j",
            nl: "eenheid van de indicator of eurocent, per indicator j",
        },
        description: Text { en: "Figure of party 1 (provider)", nl: "Cijfer van partij 1 (zorgaanbieder)" },
    },
    FactText {
        name: "kpi.value_party2",
        attested: false,
        unit: Text {
            en: "indicator unit or eurocent, per indicator j",
            nl: "eenheid van de indicator of eurocent, per indicator j",
        },
        description: Text { en: "Figure of party 2 (insurer)", nl: "Cijfer van partij 2 (verzekeraar)" },
    },
    FactText {
        name: "kpi.value_from_source",
        attested: false,
        unit: Text {
            en: "indicator unit or eurocent, per indicator j",
            nl: "eenheid van de indicator of eurocent, per indicator j",
        },
        description: Text { en: "Figure in the agreed source", nl: "Cijfer in de afgesproken bron" },
    },
    FactText {
        name: "kpi.steering_source",
        attested: false,
        unit: Text {
            en: "per party and indicator, index written party/indicator",
            nl: "per partij en indicator, index geschreven als partij/indicator",
        },
        description: Text { en: "Source the party steers on", nl: "Bron waarop de partij stuurt" },
    },
    FactText {
        name: "kpi.measured_gain_ppm",
        attested: false,
        unit: Text { en: "0..1000000", nl: "0..1000000" },
        description: Text { en: "Measured health gain as attainment", nl: "Gemeten gezondheidswinst als doelbereik" },
    },
    FactText {
        name: "kpi.experienced_gain_ppm",
        attested: false,
        unit: Text { en: "0..1000000", nl: "0..1000000" },
        description: Text {
            en: "Experienced (patient reported) health gain as attainment",
            nl: "Ervaren (door de patiënt gerapporteerde) gezondheidswinst als doelbereik",
        },
    },
    FactText {
        name: "kpi.bed_days_baseline",
        attested: false,
        unit: Text { en: "days per year", nl: "dagen per jaar" },
        description: Text { en: "COPD bed days, baseline", nl: "COPD-ligdagen, bij aanvang" },
    },
    FactText {
        name: "kpi.bed_days_current",
        attested: false,
        unit: Text { en: "days per year", nl: "dagen per jaar" },
        description: Text { en: "COPD bed days, current", nl: "COPD-ligdagen, nu" },
    },
    FactText {
        name: "kpi.qol_baseline",
        attested: false,
        unit: Text { en: "scale x 10^-6", nl: "schaal x 10^-6" },
        description: Text {
            en: "Quality of life, baseline (higher is better)",
            nl: "Kwaliteit van leven, bij aanvang (hoger is beter)",
        },
    },
    FactText {
        name: "kpi.qol_current",
        attested: false,
        unit: Text { en: "scale x 10^-6", nl: "schaal x 10^-6" },
        description: Text { en: "Quality of life, current", nl: "Kwaliteit van leven, nu" },
    },
    FactText {
        name: "kpi.satisfaction_baseline",
        attested: false,
        unit: Text { en: "scale x 10^-6", nl: "schaal x 10^-6" },
        description: Text { en: "Patient satisfaction, baseline", nl: "Patiënttevredenheid, bij aanvang" },
    },
    FactText {
        name: "kpi.satisfaction_current",
        attested: false,
        unit: Text { en: "scale x 10^-6", nl: "schaal x 10^-6" },
        description: Text { en: "Patient satisfaction, current", nl: "Patiënttevredenheid, nu" },
    },
    FactText {
        name: "kpi.patients_admitted",
        attested: false,
        unit: Text { en: "patients per calendar year", nl: "patiënten per kalenderjaar" },
        description: Text { en: "COPD patients admitted", nl: "Opgenomen COPD-patiënten" },
    },
    FactText {
        name: "kpi.patients_readmitted_same_year",
        attested: false,
        unit: Text { en: "patients per calendar year", nl: "patiënten per kalenderjaar" },
        description: Text {
            en: "Of these, readmitted at least once in the same year",
            nl: "Van hen ten minste één keer heropgenomen in hetzelfde jaar",
        },
    },
    FactText {
        name: "kpi.copd_total_cost_cents",
        attested: false,
        unit: Text { en: "eurocent per year", nl: "eurocent per jaar" },
        description: Text { en: "All COPD-related care cost", nl: "Alle COPD-gerelateerde zorgkosten" },
    },
    FactText {
        name: "kpi.copd_admission_cost_cents",
        attested: false,
        unit: Text { en: "eurocent per year", nl: "eurocent per jaar" },
        description: Text { en: "Cost of admissions for lung attacks", nl: "Kosten van opnames voor longaanvallen" },
    },
    FactText {
        name: "kpi.dialysis_patients",
        attested: false,
        unit: Text { en: "patients", nl: "patiënten" },
        description: Text { en: "Patients on dialysis", nl: "Patiënten aan de dialyse" },
    },
    FactText {
        name: "kpi.home_dialysis_patients",
        attested: false,
        unit: Text { en: "patients", nl: "patiënten" },
        description: Text { en: "Of these, at home", nl: "Van hen thuis" },
    },
    FactText {
        name: "treatment.moved_home",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Care is moved from hospital to home",
            nl: "Zorg wordt van het ziekenhuis naar huis verplaatst",
        },
    },
    FactText {
        name: "treatment.hospital_care_at_home",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Treatment is hospital care at home (ziekenhuiszorg thuis)",
            nl: "De behandeling is ziekenhuiszorg thuis",
        },
    },
    FactText {
        name: "treatment.needs_internet",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Application needs an internet connection",
            nl: "De toepassing vergt een internetverbinding",
        },
    },
    FactText {
        name: "treatment.ehealth_existing",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "E-health application already exists", nl: "De e-healthtoepassing bestaat al" },
    },
    FactText {
        name: "treatment.population",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Population living at home", nl: "Populatie die thuis woont" },
    },
    FactText {
        name: "treatment.jzojp_kind",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Kinds of JZOJP", nl: "Soorten juiste zorg op de juiste plek" },
    },
    FactText {
        name: "treatment.quality_aspects_assessed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Quality aspects assessed", nl: "Beoordeelde kwaliteitsaspecten" },
    },
    FactText {
        name: "treatment.zn_guideline_used",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Assessed with the ZN guideline", nl: "Beoordeeld met de leidraad van ZN" },
    },
    FactText {
        name: "treatment.volume",
        attested: false,
        unit: Text { en: "units per year, per line i", nl: "eenheden per jaar, per regel i" },
        description: Text { en: "Volume, base", nl: "Volume, basisjaar" },
    },
    FactText {
        name: "treatment.volume_new",
        attested: false,
        unit: Text { en: "units per year, per line i", nl: "eenheden per jaar, per regel i" },
        description: Text { en: "Volume after the move", nl: "Volume na de verplaatsing" },
    },
    FactText {
        name: "treatment.patient_count",
        attested: false,
        unit: Text { en: "patients", nl: "patiënten" },
        description: Text { en: "Patients in care, base", nl: "Patiënten in zorg, basisjaar" },
    },
    FactText {
        name: "treatment.patients_under_treatment",
        attested: false,
        unit: Text { en: "patients", nl: "patiënten" },
        description: Text {
            en: "Patients under specialist treatment",
            nl: "Patiënten onder behandeling van de specialist",
        },
    },
    FactText {
        name: "treatment.patient_months",
        attested: false,
        unit: Text { en: "months", nl: "maanden" },
        description: Text { en: "Patient-months in the year", nl: "Patiëntmaanden in het jaar" },
    },
    FactText {
        name: "treatment.bundle_units",
        attested: false,
        unit: Text { en: "bundles", nl: "bundels" },
        description: Text {
            en: "Validated bundles: validated patients, or patient-years with contract.bundle_basis = year",
            nl: "Gevalideerde bundels: gevalideerde patiënten, of patiëntjaren bij contract.bundle_basis = year",
        },
    },
    FactText {
        name: "treatment.effort_count",
        attested: false,
        unit: Text { en: "efforts per effort kind j", nl: "inspanningen per soort j" },
        description: Text { en: "Extra efforts delivered", nl: "Geleverde extra inspanningen" },
    },
    FactText {
        name: "treatment.cost_old_cents",
        attested: false,
        unit: Text { en: "eurocent per patient", nl: "eurocent per patiënt" },
        description: Text { en: "Cost before", nl: "Kosten vooraf" },
    },
    FactText {
        name: "treatment.cost_new_cents",
        attested: false,
        unit: Text { en: "eurocent per patient", nl: "eurocent per patiënt" },
        description: Text { en: "Cost after", nl: "Kosten achteraf" },
    },
    FactText {
        name: "treatment.home_visit_minutes",
        attested: false,
        unit: Text { en: "minutes", nl: "minuten" },
        description: Text { en: "Nurse time at a home visit", nl: "Verpleegtijd van een huisbezoek" },
    },
    FactText {
        name: "treatment.travel_minutes",
        attested: false,
        unit: Text { en: "minutes", nl: "minuten" },
        description: Text { en: "Travel time per visit", nl: "Reistijd per bezoek" },
    },
    FactText {
        name: "treatment.sessions_per_visit",
        attested: false,
        unit: Text { en: "sessions", nl: "sessies" },
        description: Text {
            en: "Dialysis sessions per nurse visit",
            nl: "Dialysesessies per bezoek van de verpleegkundige",
        },
    },
    FactText {
        name: "treatment.centre_session_minutes",
        attested: false,
        unit: Text { en: "minutes", nl: "minuten" },
        description: Text { en: "Nurse time of a centre session", nl: "Verpleegtijd van een sessie in het centrum" },
    },
    FactText {
        name: "treatment.patients_per_nurse",
        attested: false,
        unit: Text { en: "patients", nl: "patiënten" },
        description: Text {
            en: "Patients supervised at once in the centre",
            nl: "Patiënten die in het centrum tegelijk worden begeleid",
        },
    },
    FactText {
        name: "provider.unit_cost_cents",
        attested: false,
        unit: Text { en: "eurocent per unit, per line i", nl: "eurocent per eenheid, per regel i" },
        description: Text { en: "Variable cost", nl: "Variabele kosten" },
    },
    FactText {
        name: "provider.fixed_cost_cents",
        attested: false,
        unit: Text { en: "eurocent per year", nl: "eurocent per jaar" },
        description: Text { en: "Fixed cost", nl: "Vaste kosten" },
    },
    FactText {
        name: "provider.effort_unit_cost_cents",
        attested: false,
        unit: Text { en: "eurocent per effort kind j", nl: "eurocent per soort inspanning j" },
        description: Text { en: "Cost of an extra effort", nl: "Kosten van een extra inspanning" },
    },
    FactText {
        name: "provider.reinvested_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Amount reinvested from the share",
            nl: "Bedrag dat uit het aandeel is geherinvesteerd",
        },
    },
    FactText {
        name: "provider.risk_estimate_made",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Provider estimated the risks in advance",
            nl: "De zorgaanbieder heeft de risico's vooraf ingeschat",
        },
    },
    FactText {
        name: "provider.risk_capacity_cents",
        attested: true,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Loss the provider can bear (attested)",
            nl: "Verlies dat de zorgaanbieder kan dragen (door een persoon verklaard)",
        },
    },
    FactText {
        name: "provider.group_size",
        attested: false,
        unit: Text { en: "professionals", nl: "zorgprofessionals" },
        description: Text { en: "Members of the rewarded group", nl: "Leden van de beloonde groep" },
    },
    FactText {
        name: "provider.ict_references_considered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "ICT reference points considered", nl: "Overwogen aanknopingspunten voor ICT" },
    },
    FactText {
        name: "provider.identification_standard_met",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Statutory identification standard met (attested)",
            nl: "Aan de wettelijke standaard voor identificatie is voldaan (door een persoon verklaard)",
        },
    },
    FactText {
        name: "provider.access_standard_met",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Statutory access standard met (attested)",
            nl: "Aan de wettelijke standaard voor toegang is voldaan (door een persoon verklaard)",
        },
    },
    FactText {
        name: "provider.specified_consent_standard_met",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Statutory specified-consent standard met (attested)",
            nl: "Aan de wettelijke standaard voor gespecificeerde toestemming is voldaan (door een persoon verklaard)",
        },
    },
    FactText {
        name: "provider.igj_framework_self_assessed",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Self-assessment on the IGJ e-health framework (attested)",
            nl: "Zelfbeoordeling aan de hand van het toetsingskader e-health van de IGJ (door een persoon verklaard)",
        },
    },
    FactText {
        name: "provider.szt_criteria_checked",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Criteria of Slimme Zorg Thuis checked (attested)",
            nl: "Criteria van Slimme Zorg Thuis nagegaan (door een persoon verklaard)",
        },
    },
    FactText {
        name: "provider.facilitates_care_at_home",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Provider facilitates care and support at home",
            nl: "De zorgaanbieder faciliteert zorg en ondersteuning thuis",
        },
    },
    FactText {
        name: "provider.capacity_book_value_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Book value of capacity to be run down",
            nl: "Boekwaarde van de af te bouwen capaciteit",
        },
    },
    FactText {
        name: "provider.reorganisation_cost_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text { en: "Reorganisation cost", nl: "Reorganisatiekosten" },
    },
    FactText {
        name: "provider.nurse_hour_cents",
        attested: false,
        unit: Text { en: "eurocent per hour", nl: "eurocent per uur" },
        description: Text { en: "Nurse cost", nl: "Kosten van een verpleegkundige" },
    },
    FactText {
        name: "provider.full_cost_home_cents",
        attested: false,
        unit: Text { en: "eurocent per session", nl: "eurocent per sessie" },
        description: Text { en: "Actual structural cost at home", nl: "Werkelijke structurele kosten thuis" },
    },
    FactText {
        name: "provider.full_cost_centre_cents",
        attested: false,
        unit: Text { en: "eurocent per session", nl: "eurocent per sessie" },
        description: Text {
            en: "Actual structural cost in the centre",
            nl: "Werkelijke structurele kosten in het centrum",
        },
    },
    FactText {
        name: "provider.cost_home_cents",
        attested: false,
        unit: Text { en: "eurocent per patient per year", nl: "eurocent per patiënt per jaar" },
        description: Text {
            en: "Variable cost of the institution at home",
            nl: "Variabele kosten van de instelling thuis",
        },
    },
    FactText {
        name: "provider.cost_centre_cents",
        attested: false,
        unit: Text { en: "eurocent per patient per year", nl: "eurocent per patiënt per jaar" },
        description: Text {
            en: "Variable cost of the institution in the centre",
            nl: "Variabele kosten van de instelling in het centrum",
        },
    },
    FactText {
        name: "insured.included",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Patient is included in the arrangement",
            nl: "De patiënt is in het arrangement opgenomen",
        },
    },
    FactText {
        name: "insured.shared_decision_recorded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Joint decision recorded", nl: "Het gezamenlijke besluit is vastgelegd" },
    },
    FactText {
        name: "insured.shared_decision_outcome",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Outcome of the joint decision", nl: "Uitkomst van het gezamenlijke besluit" },
    },
    FactText {
        name: "insured.internet_adequate",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Internet at home adequate, NTA 8055 (attested)",
            nl: "Internetverbinding thuis volstaat, NTA 8055 (door een persoon verklaard)",
        },
    },
    FactText {
        name: "insured.self_direction_level",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Capacity level for self-direction", nl: "Niveau van eigen regie" },
    },
    FactText {
        name: "insured.guidance_level",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Guidance given", nl: "Gegeven begeleiding" },
    },
    FactText {
        name: "insured.lives_at_home",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Lives at home", nl: "Woont thuis" },
    },
    FactText {
        name: "insured.home_dialysis_possible",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Home dialysis medically and practically possible (attested)",
            nl: "Thuisdialyse is medisch en praktisch mogelijk (door een persoon verklaard)",
        },
    },
    FactText {
        name: "insured.home_dialysis_wanted",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Patient wants home dialysis", nl: "De patiënt wil thuisdialyse" },
    },
    FactText {
        name: "insured.home_dialysis_choice_offered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Choice was offered", nl: "De keuze is aangeboden" },
    },
    FactText {
        name: "insured.out_of_pocket_home_cents",
        attested: false,
        unit: Text { en: "eurocent per year", nl: "eurocent per jaar" },
        description: Text { en: "Own cost at home", nl: "Eigen kosten thuis" },
    },
    FactText {
        name: "insured.out_of_pocket_centre_cents",
        attested: false,
        unit: Text { en: "eurocent per year", nl: "eurocent per jaar" },
        description: Text { en: "Own cost with centre treatment", nl: "Eigen kosten bij behandeling in het centrum" },
    },
    FactText {
        name: "insured.indication_objectively_established",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Diagnosis objectively established", nl: "De diagnose is objectief vastgesteld" },
    },
    FactText {
        name: "insured.bundle_start",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Start of the bundle", nl: "Begin van de bundel" },
    },
    FactText {
        name: "insured.bundle_end_exclusive",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Day after the bundle", nl: "Dag na de bundel" },
    },
    FactText {
        name: "insured.region_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Region of residence", nl: "Woonregio" },
    },
    FactText {
        name: "insured.target_group_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Target group of the insured", nl: "Doelgroep van de verzekerde" },
    },
    FactText {
        name: "insured.target_group_count",
        attested: false,
        unit: Text { en: "groups", nl: "groepen" },
        description: Text {
            en: "Number of groups of region.target_groups that the insured belongs to on one date",
            nl: "Aantal groepen van region.target_groups waartoe de verzekerde op één datum behoort",
        },
    },
    FactText {
        name: "insured.age",
        attested: false,
        unit: Text { en: "years", nl: "jaren" },
        description: Text { en: "Age on the reference date", nl: "Leeftijd op de peildatum" },
    },
    FactText {
        name: "region.trend",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Population trend", nl: "Bevolkingsontwikkeling" },
    },
    FactText {
        name: "region.insured_count",
        attested: false,
        unit: Text { en: "insured", nl: "verzekerden" },
        description: Text { en: "Insured in region or group, base", nl: "Verzekerden in regio of groep, basisjaar" },
    },
    FactText {
        name: "region.insured_count_year",
        attested: false,
        unit: Text { en: "insured per year t", nl: "verzekerden per jaar t" },
        description: Text { en: "Insured in contract year t", nl: "Verzekerden in contractjaar t" },
    },
    FactText {
        name: "region.insured_months",
        attested: false,
        unit: Text { en: "months", nl: "maanden" },
        description: Text { en: "Insured-months in the year", nl: "Verzekerdenmaanden in het jaar" },
    },
    FactText {
        name: "region.group_member_months",
        attested: false,
        unit: Text { en: "months per year t", nl: "maanden per jaar t" },
        description: Text { en: "Member-months of the group", nl: "Ledenmaanden van de groep" },
    },
    FactText {
        name: "region.target_groups",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Target groups in the region (caller's code list)",
            nl: "Doelgroepen in de regio (codelijst van de gebruiker)",
        },
    },
    FactText {
        name: "region.groups_risk_homogeneous",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Groups have similar risk and need (attested)",
            nl: "Groepen hebben overeenkomstige risico's en zorgbehoeften (door een persoon verklaard)",
        },
    },
    FactText {
        name: "region.hf_transmural_agreement",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Transmural agreement on heart failure", nl: "Transmurale afspraak over hartfalen" },
    },
    FactText {
        name: "region.hf_financing_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Financing of heart failure care agreed",
            nl: "De financiering van hartfalenzorg is afgesproken",
        },
    },
    FactText {
        name: "region.hf_telemonitoring_role_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Role of telemonitoring agreed", nl: "De rol van telemonitoring is afgesproken" },
    },
    FactText {
        name: "region.hf_system_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Choice of system agreed", nl: "De keuze van het systeem is afgesproken" },
    },
    FactText {
        name: "region.hf_supplier_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Choice of supplier agreed", nl: "De keuze van de leverancier is afgesproken" },
    },
    FactText {
        name: "region.hf_payment_structure_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Payment structure agreed", nl: "De betalingsstructuur is afgesproken" },
    },
    FactText {
        name: "region.hf_agreement_parties",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties to the heart failure agreements",
            nl: "Partijen bij de afspraken over hartfalen",
        },
    },
    FactText {
        name: "claim.application_kind",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "What the claim is about", nl: "Waar de declaratie over gaat" },
    },
    FactText {
        name: "claim.item_kind",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Item claimed", nl: "Gedeclareerde post" },
    },
    FactText {
        name: "claim.service_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Service code", nl: "Prestatiecode" },
    },
    FactText {
        name: "claim.service_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Date of service", nl: "Datum van de prestatie" },
    },
    FactText {
        name: "claim.quantity",
        attested: false,
        unit: Text { en: "units", nl: "eenheden" },
        description: Text { en: "Quantity", nl: "Aantal" },
    },
    FactText {
        name: "claim.amount",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text { en: "Amount claimed", nl: "Gedeclareerd bedrag" },
    },
    FactText {
        name: "claim.unit_kind",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Kind of unit", nl: "Soort eenheid" },
    },
    FactText {
        name: "claim.effort_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Code of an extra effort (the effort kind that the claim is about)",
            nl: "Code van een extra inspanning (de soort inspanning waar de declaratie over gaat)",
        },
    },
    FactText {
        name: "claim.indication_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Indication", nl: "Indicatie" },
    },
    FactText {
        name: "claim.title_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Payment title (betaaltitel)", nl: "Betaaltitel" },
    },
    FactText {
        name: "claim.scheme",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Scheme charged", nl: "Aangesproken regeling" },
    },
    FactText {
        name: "claim.charged_to_innovation_budget",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Also charged to innovation or impulse money",
            nl: "Ook ten laste gebracht van innovatie- of impulsgeld",
        },
    },
    FactText {
        name: "claim.adaptation_necessary",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Home adaptation necessary", nl: "Woningaanpassing is noodzakelijk" },
    },
    FactText {
        name: "claim.sessions_in_week",
        attested: false,
        unit: Text { en: "sessions", nl: "sessies" },
        description: Text { en: "Sessions in a full calendar week", nl: "Sessies in een volle kalenderweek" },
    },
    FactText {
        name: "claim.inside_count",
        attested: false,
        unit: Text { en: "models", nl: "modellen" },
        description: Text {
            en: "Number of models whose amount already covers the claim",
            nl: "Aantal modellen waarvan het bedrag de declaratie al dekt",
        },
    },
    FactText {
        name: "period.reference_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of evaluation, given by the caller",
            nl: "Datum van beoordeling, opgegeven door de aanroeper",
        },
    },
    FactText {
        name: "period.contract_year",
        attested: false,
        unit: Text { en: "contract year t, 1..100", nl: "contractjaar t, 1..100" },
        description: Text {
            en: "Contract year for which an amount or a comparison is asked",
            nl: "Contractjaar waarvoor een bedrag of vergelijking wordt gevraagd",
        },
    },
    FactText {
        name: "period.last_evaluation_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Last interim evaluation; none = no evaluation yet",
            nl: "Laatste tussentijdse evaluatie; none = nog geen evaluatie",
        },
    },
    FactText {
        name: "period.patients_included",
        attested: false,
        unit: Text { en: "patients", nl: "patiënten" },
        description: Text { en: "Patients included so far (state)", nl: "Tot nu toe opgenomen patiënten (toestand)" },
    },
    FactText {
        name: "period.years_since_baseline",
        attested: false,
        unit: Text { en: "years", nl: "jaren" },
        description: Text { en: "Full years since the baseline", nl: "Volle jaren sinds de nulmeting" },
    },
    FactText {
        name: "period.actual_cost_cents",
        attested: false,
        unit: Text { en: "eurocent per year t", nl: "eurocent per jaar t" },
        description: Text { en: "Actual cost of the group", nl: "Werkelijke kosten van de groep" },
    },
    FactText {
        name: "period.state_savings_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text { en: "Cumulative savings (state)", nl: "Cumulatieve besparing (toestand)" },
    },
    FactText {
        name: "period.state_paid_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Cumulative provider share paid (state)",
            nl: "Cumulatief betaald aandeel van de zorgaanbieder (toestand)",
        },
    },
    FactText {
        name: "period.success_previous_year",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Previous year successful", nl: "Vorig jaar was succesvol" },
    },
    FactText {
        name: "period.result_dependent_cents",
        attested: false,
        unit: Text { en: "eurocent per year t", nl: "eurocent per jaar t" },
        description: Text {
            en: "Payments dependent on outcome or saving",
            nl: "Betalingen die van uitkomst of besparing afhangen",
        },
    },
    FactText {
        name: "period.total_payment_cents",
        attested: false,
        unit: Text { en: "eurocent per year t", nl: "eurocent per jaar t" },
        description: Text { en: "All payments", nl: "Alle betalingen" },
    },
    FactText {
        name: "period.services_count",
        attested: false,
        unit: Text { en: "services per party k", nl: "verrichtingen per partij k" },
        description: Text { en: "Delivered services", nl: "Geleverde verrichtingen" },
    },
    FactText {
        name: "period.chain_cost_cents",
        attested: false,
        unit: Text { en: "eurocent per party k", nl: "eurocent per partij k" },
        description: Text { en: "Actual cost of the chain party", nl: "Werkelijke kosten van de ketenpartij" },
    },
    FactText {
        name: "period.leakage_cents",
        attested: false,
        unit: Text { en: "eurocent per year", nl: "eurocent per jaar" },
        description: Text { en: "Third-party care inside the fence", nl: "Zorg door derden binnen het hek" },
    },
    FactText {
        name: "period.measured_codes",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Codes that are measured (caller's code list)",
            nl: "Codes die gemeten worden (codelijst van de gebruiker)",
        },
    },
    FactText {
        name: "period.outside_related_spend_cents",
        attested: false,
        unit: Text { en: "eurocent per year", nl: "eurocent per jaar" },
        description: Text {
            en: "Spend on related codes outside the fence",
            nl: "Uitgaven aan samenhangende codes buiten het hek",
        },
    },
    FactText {
        name: "period.users_realised",
        attested: false,
        unit: Text { en: "users", nl: "gebruikers" },
        description: Text { en: "Users realised", nl: "Gerealiseerde gebruikers" },
    },
    FactText {
        name: "period.implementation_closed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Implementation period is over", nl: "De implementatieperiode is voorbij" },
    },
];
