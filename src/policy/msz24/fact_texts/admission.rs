//! Facts of chapter 6: conditions for an agreement.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub const FACT_TEXTS: [FactText; 16] = [
    FactText {
        name: "provider.wtza_compliant",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider meets and keeps meeting the requirements of the Wet toetreding zorgaanbieders (Wtza)",
            nl: "De zorgaanbieder voldoet en blijft voldoen aan de vereisten van de Wet toetreding zorgaanbieders \
                 (Wtza)",
        },
    },
    FactText {
        name: "provider.wtza_permit_revoked",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The admission permit (toelatingsvergunning) was revoked by the authorities",
            nl: "De toelatingsvergunning is van overheidswege ingetrokken",
        },
    },
    FactText {
        name: "provider.had_agreement_2023",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider had an agreement with the insurer in 2023",
            nl: "De zorgaanbieder had in 2023 een overeenkomst met de verzekeraar",
        },
    },
    FactText {
        name: "provider.applied_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the application for an agreement 2024",
            nl: "Datum van de aanvraag van een overeenkomst 2024",
        },
    },
    FactText {
        name: "provider.application_channel",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Channel of the application", nl: "Kanaal van de aanvraag" },
    },
    FactText {
        name: "provider.msz_revenue_insured_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Turnover of the provider for medical specialist care delivered to the insurer's insured persons in \
                 [2022-05-01, 2023-05-01)",
            nl: "Omzet van de zorgaanbieder voor medisch-specialistische zorg geleverd aan verzekerden van de \
                 verzekeraar in [2022-05-01, 2023-05-01)",
        },
    },
    FactText {
        name: "provider.revenue_known_until",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Last date up to which provider.msz_revenue_insured_cents is complete; before 2023-04-30 the sum is \
                 partial and can still grow",
            nl: "Laatste datum tot en met welke provider.msz_revenue_insured_cents volledig is; vóór 2023-04-30 is de \
                 som gedeeltelijk en kan zij nog groeien",
        },
    },
    FactText {
        name: "provider.fits_iza_regional_plans",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the offer fits the regional plans under the Integraal Zorgakkoord (IZA)",
            nl: "Verklaard: het aanbod sluit aan bij de regionale plannen in het kader van het Integraal Zorgakkoord \
                 (IZA)",
        },
    },
    FactText {
        name: "provider.regional_chain_cooperation",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the provider cooperates regionally in the chain (for example with a UMC or second line)",
            nl: "Verklaard: de zorgaanbieder werkt regionaal samen in de keten (bijvoorbeeld met een UMC of de tweede \
                 lijn)",
        },
    },
    FactText {
        name: "provider.concept_innovative_addition",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the concept is innovative and a clear addition to the existing field",
            nl: "Verklaard: het concept is vernieuwend en een duidelijke aanvulling op het bestaande zorgveld",
        },
    },
    FactText {
        name: "provider.operational_since",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date since which the provider has been operational without interruption",
            nl: "Datum sinds welke de zorgaanbieder zonder onderbreking operationeel is",
        },
    },
    FactText {
        name: "provider.operational_proof",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The operational period is proven (documents accepted)",
            nl: "De operationele periode is aangetoond (documenten aanvaard)",
        },
    },
    FactText {
        name: "contract.sufficient_care_purchased",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested by the insurer: sufficient adequate care has already been purchased for the region and care \
                 type",
            nl: "Verklaard door de verzekeraar: voor de regio en de zorgsoort is al voldoende adequate zorg ingekocht",
        },
    },
    FactText {
        name: "contract.insurer_refuses",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insurer decided, at its discretion, not to conclude an agreement",
            nl: "De verzekeraar heeft naar eigen beoordeling besloten geen overeenkomst te sluiten",
        },
    },
    FactText {
        name: "provider.statutory_conditions_met",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the organisation meets the statutory conditions",
            nl: "Verklaard: de organisatie voldoet aan de wettelijke voorwaarden",
        },
    },
    FactText {
        name: "contract.improvement_plan_state",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "State of the improvement plan (verbeterplan)", nl: "Stand van het verbeterplan" },
    },
];
