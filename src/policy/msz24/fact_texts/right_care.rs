//! Facts of chapters 4 and 5: right care, and agreements of a region.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub const FACT_TEXTS: [FactText; 36] = [
    FactText {
        name: "provider.member_nvz",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Member of the hospital association NVZ",
            nl: "Lid van de NVZ (Nederlandse Vereniging van Ziekenhuizen)",
        },
    },
    FactText {
        name: "plan.zegg_2022_exists",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A current plan of action for the ZE&GG topics was made in 2022",
            nl: "In 2022 is een actueel plan van aanpak voor de ZE&GG-onderwerpen opgesteld",
        },
    },
    FactText {
        name: "plan.zegg_2024_made_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the ZE&GG plan of action for 2024 was made",
            nl: "Datum waarop het ZE&GG-plan van aanpak voor 2024 is opgesteld",
        },
    },
    FactText {
        name: "plan.zegg_relevant_topics",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Topics on the implementation agenda of January 2023 that are relevant for the institution",
            nl: "Onderwerpen van de implementatieagenda van januari 2023 die voor de instelling relevant zijn",
        },
    },
    FactText {
        name: "plan.zegg_covered_topics",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Relevant topics covered by the 2024 plan",
            nl: "Relevante onderwerpen die in het plan voor 2024 zijn opgenomen",
        },
    },
    FactText {
        name: "plan.zegg_new2023_topics",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Relevant topics that are new on the agenda of January 2023",
            nl: "Relevante onderwerpen die nieuw zijn op de agenda van januari 2023",
        },
    },
    FactText {
        name: "plan.zegg_new2023_implemented",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Of those, implemented at period.evaluated_on",
            nl: "Daarvan geïmplementeerd op period.evaluated_on",
        },
    },
    FactText {
        name: "period.evaluated_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date for which the state is evaluated (given by the caller; the core has no clock)",
            nl: "Datum waarop de stand wordt getoetst (gegeven door de aanroeper; de kern heeft geen klok)",
        },
    },
    FactText {
        name: "plan.zegg_2021_topics",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Relevant topics of the implementation agenda 2021",
            nl: "Relevante onderwerpen van de implementatieagenda 2021",
        },
    },
    FactText {
        name: "plan.zegg_2021_implemented",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text { en: "Of those, implemented in 2023", nl: "Daarvan geïmplementeerd in 2023" },
    },
    FactText {
        name: "contract.zegg_conversation_held",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A conversation about missed ZE&GG percentages or timelines was held",
            nl: "Over niet gehaalde ZE&GG-percentages of tijdslijnen is een gesprek gevoerd",
        },
    },
    FactText {
        name: "contract.volume_reduction_topics",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Kinds of topics for which a reduction of volume is agreed",
            nl: "Soorten onderwerpen waarvoor volumeverlaging is afgesproken",
        },
    },
    FactText {
        name: "plan.zegg_previous_year_exists",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A ZE&GG plan for the previous year exists",
            nl: "Er is een ZE&GG-plan van het voorgaande jaar",
        },
    },
    FactText {
        name: "plan.zegg_more_concrete_than_previous",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the plan is more concrete than that of the year before",
            nl: "Verklaard: het plan is concreter dan dat van het jaar ervoor",
        },
    },
    FactText {
        name: "plan.zegg_2024_approved_by_first_insurer",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The ZE&GG plan of action 2024 is approved by at least the first (largest) insurer (eerste \
                 verzekeraar) of the institution",
            nl: "Het ZE&GG-plan van aanpak 2024 is goedgekeurd door ten minste de eerste (grootste) verzekeraar van de \
                 instelling",
        },
    },
    FactText {
        name: "period.annex3_count_current",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of claims of the Annex 3 treatment in the current period",
            nl: "Aantal declaraties van de behandeling uit bijlage 3 in de huidige periode",
        },
    },
    FactText {
        name: "period.annex3_count_previous",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of claims of the same treatment in the previous comparable period",
            nl: "Aantal declaraties van dezelfde behandeling in de vorige vergelijkbare periode",
        },
    },
    FactText {
        name: "contract.annex3_increase_explained",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insurer accepted an explanation for the volume development",
            nl: "De verzekeraar heeft een verklaring voor de volumeontwikkeling aanvaard",
        },
    },
    FactText {
        name: "contract.swp_phaseout_end",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "End of the reasonable term for phasing out care that does not meet SW&P; not stated, contract \
                 parameter",
            nl: "Einde van de redelijke termijn voor het afbouwen van zorg die niet aan SW&P voldoet; staat er niet, \
                 parameter van het contract",
        },
    },
    FactText {
        name: "provider.joins_zegg_evaluations",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The institution takes part in care evaluations (zorgevaluaties) of ZE&GG",
            nl: "De instelling neemt deel aan zorgevaluaties van ZE&GG",
        },
    },
    FactText {
        name: "contract.evaluation_progress_discussed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Progress was discussed using the inclusion monitor (inclusiemonitor)",
            nl: "De voortgang is besproken aan de hand van de inclusiemonitor",
        },
    },
    FactText {
        name: "contract.authorisation_introduced",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insurer introduced an authorisation (machtiging) requirement for this treatment",
            nl: "De verzekeraar heeft voor deze behandeling een machtigingsvereiste ingevoerd",
        },
    },
    FactText {
        name: "claim.authorisation_status",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "State of the authorisation request; pending is no answer yet: it counts as an unknown status that can \
                 still become granted or refused",
            nl: "Stand van de machtigingsaanvraag; pending is nog geen antwoord: het telt als een onbekende status die \
                 nog granted of refused kan worden",
        },
    },
    FactText {
        name: "claim.authorisation_granted_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the authorisation was granted",
            nl: "Datum waarop de machtiging is verleend",
        },
    },
    FactText {
        name: "claim.treatment_start",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "First date of the treatment", nl: "Eerste datum van de behandeling" },
    },
    FactText {
        name: "period.psg_count",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of polysomnographies (PSG) in the period",
            nl: "Aantal polysomnografieën (PSG) in de periode",
        },
    },
    FactText {
        name: "period.pg_count",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of polygraphies (PG) in the period",
            nl: "Aantal polygrafieën (PG) in de periode",
        },
    },
    FactText {
        name: "provider.icd_improvements",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "ICD improvement points worked on", nl: "ICD-verbeterpunten waaraan wordt gewerkt" },
    },
    FactText {
        name: "claim.wpn_level",
        attested: false,
        unit: Text {
            en: "level 1 to 4, other values are an input error",
            nl: "niveau 1 tot en met 4, andere waarden zijn een invoerfout",
        },
        description: Text {
            en: "Pain rehabilitation level WPN (Werkgroep Pijnrevalidatie Nederland) 1 to 4 of the patient",
            nl: "Niveau van pijnrevalidatie WPN (Werkgroep Pijnrevalidatie Nederland) 1 tot en met 4 van de patiënt",
        },
    },
    FactText {
        name: "claim.msr_chronic_pain",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The MSR claim is for chronic pain (specific or aspecific) or a related disorder",
            nl: "De MSR-declaratie betreft chronische pijn (specifiek of aspecifiek) of een aanverwante stoornis",
        },
    },
    FactText {
        name: "claim.paramedical_recovery_care",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Paramedical recovery care (paramedische herstelzorg) used by the insured person before MSR",
            nl: "Paramedische herstelzorg waarvan de verzekerde vóór de MSR gebruik heeft gemaakt",
        },
    },
    FactText {
        name: "claim.first_line_exhausted_traceable",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "It is traceable in the record that no further treatment option exists in primary care",
            nl: "In het dossier is navolgbaar dat er in de eerste lijn geen verdere behandelmogelijkheid is",
        },
    },
    FactText {
        name: "contract.new_msr_position_published",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The Zorginstituut published a new general position on MSR with policy or legal consequences",
            nl: "Het Zorginstituut heeft een nieuw algemeen standpunt over MSR gepubliceerd met beleidsmatige of \
                 juridische gevolgen",
        },
    },
    FactText {
        name: "contract.swp_position_update_notified",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insurer informed the provider of consequences of a new general MSR position",
            nl: "De verzekeraar heeft de zorgaanbieder geïnformeerd over de gevolgen van een nieuw algemeen standpunt \
                 over MSR",
        },
    },
    FactText {
        name: "contract.region_specific_agreement",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A region-specific agreement is recorded",
            nl: "Er is een regiospecifieke afspraak vastgelegd",
        },
    },
    FactText {
        name: "contract.region_financing",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Form of financing of a regional initiative",
            nl: "Vorm van bekostiging van een regionaal initiatief",
        },
    },
];
