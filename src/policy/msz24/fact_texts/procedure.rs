//! Facts of chapters 9 to 12: contracting, calendar, control, later changes.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub const FACT_TEXTS: [FactText; 35] = [
    FactText {
        name: "provider.questionnaire_completed_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the questionnaire in VECOZO was completed",
            nl: "Datum waarop de vragenlijst in VECOZO is afgerond",
        },
    },
    FactText {
        name: "provider.questionnaire_documents_supplied",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The documents asked in the questionnaire were supplied",
            nl: "De in de vragenlijst gevraagde documenten zijn aangeleverd",
        },
    },
    FactText {
        name: "provider.questionnaire_declares_conditions",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "In the questionnaire the provider declares to meet the conditions",
            nl: "De zorgaanbieder verklaart in de vragenlijst aan de voorwaarden te voldoen",
        },
    },
    FactText {
        name: "contract.questionnaire_sent_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the insurer made the questionnaire available in VECOZO",
            nl: "Datum waarop de verzekeraar de vragenlijst in VECOZO beschikbaar heeft gesteld",
        },
    },
    FactText {
        name: "contract.eligibility_informed_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the insurer informed the applicant about eligibility",
            nl: "Datum waarop de verzekeraar de aanvrager heeft bericht of hij in aanmerking komt",
        },
    },
    FactText {
        name: "provider.still_meets_criteria",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider still meets the purchasing criteria",
            nl: "De zorgaanbieder voldoet nog steeds aan de inkoopcriteria",
        },
    },
    FactText {
        name: "contract.process",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Contracting process", nl: "Contracteerproces" },
    },
    FactText {
        name: "contract.purchase_talk_scheduled",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The purchaser scheduled the conversation",
            nl: "De zorginkoper heeft het gesprek geagendeerd",
        },
    },
    FactText {
        name: "provider.concept_requested_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the provider asked for the concept agreement MSZ 2024",
            nl: "Datum waarop de zorgaanbieder de conceptovereenkomst MSZ 2024 heeft opgevraagd",
        },
    },
    FactText {
        name: "provider.financial_proposal_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the provider's proposal for a financial agreement",
            nl: "Datum van het voorstel van de zorgaanbieder voor een financiële afspraak",
        },
    },
    FactText {
        name: "contract.negotiation_agreement_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the recorded financial agreement (Onderhandelakkoord)",
            nl: "Datum van de vastgelegde financiële afspraak (Onderhandelakkoord)",
        },
    },
    FactText {
        name: "contract.digital_proposal_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which questionnaire and financial proposal were put in the VECOZO request module",
            nl: "Datum waarop vragenlijst en financieel voorstel in de uitvraagmodule van VECOZO zijn geplaatst",
        },
    },
    FactText {
        name: "contract.signed_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of signature by the provider in VECOZO",
            nl: "Datum van ondertekening door de zorgaanbieder in VECOZO",
        },
    },
    FactText {
        name: "contract.signed_in_vecozo",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The contract was signed digitally in the purchasing portal of VECOZO",
            nl: "Het contract is digitaal getekend in het zorginkoopportaal van VECOZO",
        },
    },
    FactText {
        name: "provider.vecozo_certificate_valid",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A valid personal certificate with the right authorisation exists",
            nl: "Er is een geldig persoonlijk certificaat met de juiste autorisatie",
        },
    },
    FactText {
        name: "provider.vecozo_workdays_until_signing",
        attested: false,
        unit: Text { en: "working days", nl: "werkdagen" },
        description: Text {
            en: "Working days between the request of the certificate and the date it is needed (counted by the caller)",
            nl: "Werkdagen tussen de aanvraag van het certificaat en de datum waarop het nodig is (geteld door de \
                 aanroeper)",
        },
    },
    FactText {
        name: "contract.status_published_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the contract status of all providers was made known to insured persons",
            nl: "Datum waarop de contracteerstatus van alle zorgaanbieders aan verzekerden bekend is gemaakt",
        },
    },
    FactText {
        name: "contract.policy_version_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Publication date of the policy version used",
            nl: "Publicatiedatum van de gebruikte versie van het beleid",
        },
    },
    FactText {
        name: "contract.price_list_in_vecozo",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The price list is part of the signed contract in VECOZO",
            nl: "De prijslijst maakt in VECOZO deel uit van het getekende contract",
        },
    },
    FactText {
        name: "contract.starts_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Start date of the contract", nl: "Ingangsdatum van het contract" },
    },
    FactText {
        name: "contract.ends_before",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "First day after the contract (half-open end)",
            nl: "Eerste dag na het contract (half open einde)",
        },
    },
    FactText {
        name: "claim.delivered_in_fact",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outcome of the check whether the care was actually delivered",
            nl: "Uitkomst van de toets of de zorg feitelijk is geleverd",
        },
    },
    FactText {
        name: "claim.rightly_delivered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outcome of the check whether the care was rightly delivered",
            nl: "Uitkomst van de toets of de zorg terecht is geleverd",
        },
    },
    FactText {
        name: "claim.meets_statutory_requirements",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The claim meets the statutory requirements",
            nl: "De declaratie voldoet aan de wettelijke eisen",
        },
    },
    FactText {
        name: "contract.control_kind",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Kind of control", nl: "Soort controle" },
    },
    FactText {
        name: "claim.finding_reads_patient_record",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The finding rests on at least one fact from the patient record (claim.delivered_in_fact, \
                 claim.rightly_delivered, claim.stepped_care_in_record, any attested claim fact); false = on claim or \
                 contract administration data only",
            nl: "De bevinding steunt op ten minste één feit uit het patiëntendossier (claim.delivered_in_fact, \
                 claim.rightly_delivered, claim.stepped_care_in_record, elk verklaard feit van de declaratie); false = \
                 alleen op gegevens uit declaratie of contractadministratie",
        },
    },
    FactText {
        name: "claim.control_disputes_indication",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the control report rejects the claim on the medical indication itself",
            nl: "Verklaard: het controlerapport wijst de declaratie af op de medische indicatie zelf",
        },
    },
    FactText {
        name: "contract.compliance_topics",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Topics of agreements whose compliance is examined",
            nl: "Onderwerpen van afspraken waarvan de naleving wordt onderzocht",
        },
    },
    FactText {
        name: "contract.agreements_kept",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the agreements with the insurer are kept",
            nl: "Verklaard: de afspraken met de verzekeraar worden nageleefd",
        },
    },
    FactText {
        name: "contract.mirror_sent",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insurer sent mirror information (spiegelinformatie)",
            nl: "De verzekeraar heeft spiegelinformatie gestuurd",
        },
    },
    FactText {
        name: "contract.mirror_discussed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The mirror was discussed in writing or orally",
            nl: "De spiegel is schriftelijk of mondeling besproken",
        },
    },
    FactText {
        name: "contract.selected_for_control",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider is selected for a control",
            nl: "De zorgaanbieder is geselecteerd voor een controle",
        },
    },
    FactText {
        name: "contract.control_notice_in_writing",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider was informed in writing of the reason and the next steps",
            nl: "De zorgaanbieder is schriftelijk geïnformeerd over de aanleiding en de vervolgstappen",
        },
    },
    FactText {
        name: "contract.control_plan_published",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The general control plan for the year (Algemeen Controlejaarplan Zvw) is published",
            nl: "Het Algemeen Controlejaarplan Zvw van het jaar is gepubliceerd",
        },
    },
    FactText {
        name: "contract.latest_policy_version_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Publication date of the latest version of this policy published on or before period.evaluated_on",
            nl: "Publicatiedatum van de laatste versie van dit beleid die op of vóór period.evaluated_on is \
                 gepubliceerd",
        },
    },
];
