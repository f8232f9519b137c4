//! Facts of annex 3: treatments that do not always qualify.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub const FACT_TEXTS: [FactText; 21] = [
    FactText {
        name: "contract.annex3_mode",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "What the contract does with an Annex 3 finding; absent = monitor, the default of the document; reject \
                 follows from non-entitlement when SW&P is not met",
            nl: "Wat het contract met een bevinding onder bijlage 3 doet; ontbreekt = monitor, de standaard van het \
                 document; reject volgt uit het ontbreken van aanspraak als niet aan SW&P is voldaan",
        },
    },
    FactText {
        name: "claim.knee_locking",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Locking complaints (slotklachten) of the knee are present",
            nl: "Er zijn slotklachten van de knie",
        },
    },
    FactText {
        name: "claim.conservative_treatment_maximal",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Conservative treatment was fully used (conservatief maximaal behandeld)",
            nl: "Conservatief maximaal behandeld",
        },
    },
    FactText {
        name: "claim.symptomatic",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "The spondylolisthesis gives symptoms", nl: "De spondylolisthesis geeft klachten" },
    },
    FactText {
        name: "claim.spondylolisthesis_grade",
        attested: false,
        unit: Text { en: "grade 0-5", nl: "graad 0-5" },
        description: Text { en: "Grade of the slip", nl: "Graad van de afglijding" },
    },
    FactText {
        name: "claim.increase_on_dynamic_xray",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The slip increases on dynamic X-ray",
            nl: "De afglijding neemt toe bij dynamisch röntgenonderzoek",
        },
    },
    FactText {
        name: "claim.supervised_walking_done",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Supervised walking training (gesuperviseerde looptraining) carried out under the KNGF guideline \
                 preceded the intervention",
            nl: "Aan de ingreep is gesuperviseerde looptraining conform de KNGF-richtlijn voorafgegaan",
        },
    },
    FactText {
        name: "claim.msr_motivated",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: multiple complex (WPN 3) or very complex (WPN 4) problems, or multiproblem for oncology, \
                 are clearly motivated in the record",
            nl: "Verklaard: meervoudige complexe (WPN 3) of zeer complexe (WPN 4) problematiek, of multiproblematiek \
                 bij oncologie, is in het dossier duidelijk gemotiveerd",
        },
    },
    FactText {
        name: "claim.msr_goal_interaction",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: treatment goals interact",
            nl: "Verklaard: er is interactie tussen de behandeldoelen",
        },
    },
    FactText {
        name: "claim.msr_serious_function_disorder",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: serious functional disorders (ernstige functiestoornissen) are present",
            nl: "Verklaard: er zijn ernstige functiestoornissen",
        },
    },
    FactText {
        name: "claim.msr_cheaper_options_exhausted",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "All other less expensive treatment options were gone through first",
            nl: "Alle andere minder dure behandelopties zijn eerst doorlopen",
        },
    },
    FactText {
        name: "claim.msr_cheaper_options_insufficient",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Those options had insufficient effect",
            nl: "Die opties hebben onvoldoende effect gesorteerd",
        },
    },
    FactText {
        name: "claim.co_criteria",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Criteria at carbon monoxide intoxication",
            nl: "Criteria bij koolmonoxide-intoxicatie",
        },
    },
    FactText {
        name: "claim.infection_severe_life_threatening",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The soft tissue infection is severe and life-threatening, such as gas gangrene or necrotising \
                 fasciitis",
            nl: "De infectie van de weke delen is ernstig en levensbedreigend, zoals gasgangreen of necrotiserende \
                 fasciitis",
        },
    },
    FactText {
        name: "claim.compromised_circulation",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The circulation of the injured or grafted tissue is compromised",
            nl: "De circulatie van het beschadigde of getransplanteerde weefsel is gecompromitteerd",
        },
    },
    FactText {
        name: "claim.signal_followed",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the care follows the improvement signal (Zinnige Zorg verbetersignalement) for this subject",
            nl: "Verklaard: de zorg volgt het verbetersignalement Zinnige Zorg voor dit onderwerp",
        },
    },
    FactText {
        name: "claim.dcis_only_in_retrospect",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The final diagnosis was only DCIS, or the biopsy took place after the excision",
            nl: "De einddiagnose was alleen DCIS, of de biopsie vond plaats na de excisie",
        },
    },
    FactText {
        name: "claim.varices_insured_indication",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The varices are an insured indication of the Zorginstituut",
            nl: "De varices zijn een verzekerde indicatie van het Zorginstituut",
        },
    },
    FactText {
        name: "claim.varices_exception",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Exceptional situations", nl: "Uitzonderingssituaties" },
    },
    FactText {
        name: "claim.in_conditional_admission_trajectory",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The implant falls within a conditional admission trajectory",
            nl: "Het implantaat valt binnen een traject van voorwaardelijke toelating",
        },
    },
    FactText {
        name: "claim.within_zinl_position",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The implant falls within a current position of the Zorginstituut",
            nl: "Het implantaat valt binnen een vigerend standpunt van het Zorginstituut",
        },
    },
];
