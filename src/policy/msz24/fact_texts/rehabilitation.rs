//! Facts of annex 4: medical specialist rehabilitation.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub const FACT_TEXTS: [FactText; 47] = [
    FactText {
        name: "contract.msr_evaluation_interval_days",
        attested: false,
        unit: Text { en: "days", nl: "dagen" },
        description: Text {
            en: "Maximum days between evaluations; 'regularly' has no figure, contract parameter",
            nl: "Ten hoogste zoveel dagen tussen evaluaties; 'regelmatig' heeft geen getal, parameter van het contract",
        },
    },
    FactText {
        name: "treatment.msr_days_since_evaluation",
        attested: false,
        unit: Text { en: "days", nl: "dagen" },
        description: Text {
            en: "Longest gap in days between evaluations in the treatment",
            nl: "Langste tussenpoos in dagen tussen evaluaties in de behandeling",
        },
    },
    FactText {
        name: "treatment.msr_evaluation_by_physiatrist",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Evaluations are done by the rehabilitation physician (revalidatiearts), possibly with the team",
            nl: "De evaluaties worden gedaan door de revalidatiearts, eventueel samen met het behandelteam",
        },
    },
    FactText {
        name: "treatment.msr_evaluation_with_patient",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Evaluations are done together with patient and relatives",
            nl: "De evaluaties worden samen met de patiënt en diens naasten gedaan",
        },
    },
    FactText {
        name: "treatment.msr_instruments",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Measuring instruments used", nl: "Gebruikte meetinstrumenten" },
    },
    FactText {
        name: "treatment.msr_instruments_in_programme",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The instruments are laid down in treatment frames, programmes or pathways",
            nl: "De meetinstrumenten zijn vastgelegd in behandelkaders, behandelprogramma's of zorgpaden",
        },
    },
    FactText {
        name: "provider.msr_main_groups",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of main target groups of the provider",
            nl: "Aantal hoofddoelgroepen van de zorgaanbieder",
        },
    },
    FactText {
        name: "provider.msr_standard_programmes",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Main target groups with a standardised treatment programme",
            nl: "Hoofddoelgroepen met een gestandaardiseerd behandelprogramma",
        },
    },
    FactText {
        name: "claim.stepped_care_in_record",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The record demonstrably shows stepped care before the MSR treatment",
            nl: "Uit het dossier blijkt aantoonbaar stepped care voorafgaand aan de MSR-behandeling",
        },
    },
    FactText {
        name: "treatment.msr_plan_exists",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "A personal treatment plan exists", nl: "Er is een persoonsgebonden behandelplan" },
    },
    FactText {
        name: "plan.msr_contents",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Contents of the personal treatment plan",
            nl: "Inhoud van het persoonsgebonden behandelplan",
        },
    },
    FactText {
        name: "claim.msr_reasonably_indicated",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested by the provider: the insured person reasonably depends on MSR (redelijkerwijs aangewezen)",
            nl: "Verklaard door de zorgaanbieder: de verzekerde is redelijkerwijs op MSR aangewezen",
        },
    },
    FactText {
        name: "claim.msr_not_more_than_needed",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The MSR does not contain more than needed (omvat niet meer dan nodig)",
            nl: "De MSR omvat niet meer dan nodig",
        },
    },
    FactText {
        name: "claim.msr_not_more_expensive_than_needed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "The MSR is not more expensive than needed", nl: "De MSR is niet duurder dan nodig" },
    },
    FactText {
        name: "claim.msr_indication_test_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the provider's prior test of indication and necessity",
            nl: "Datum waarop de zorgaanbieder indicatie en noodzaak vooraf heeft getoetst",
        },
    },
    FactText {
        name: "treatment.msr_start",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "First day of the MSR treatment", nl: "Eerste dag van de MSR-behandeling" },
    },
    FactText {
        name: "treatment.msr_end",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Last day of the MSR treatment; none = not finished yet",
            nl: "Laatste dag van de MSR-behandeling; none = nog niet afgerond",
        },
    },
    FactText {
        name: "treatment.msr_over_120_motivated",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The longer duration is motivated in the record",
            nl: "De langere duur is in het dossier gemotiveerd",
        },
    },
    FactText {
        name: "claim.lc_first_line_stepped_care_documented",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Complete and documented stepped care in the first line took place",
            nl: "Er is een volledige en gedocumenteerde stepped-carebehandeling in de eerste lijn geweest",
        },
    },
    FactText {
        name: "claim.lc_first_line_insufficient",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "That treatment is demonstrably insufficient",
            nl: "Die behandeling is aantoonbaar niet toereikend",
        },
    },
    FactText {
        name: "claim.lc_locomotor_disorder",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A disorder of the posture and movement system (houdings- en bewegingsapparaat) is demonstrated",
            nl: "Een aandoening van het houdings- en bewegingsapparaat is aangetoond",
        },
    },
    FactText {
        name: "claim.lc_exclusions",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Grounds for the long covid request that exclude MSR",
            nl: "Gronden van de longcovidaanvraag die MSR uitsluiten",
        },
    },
    FactText {
        name: "claim.referred_to_lung_centre",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insured person was referred to a specialised lung centre",
            nl: "De verzekerde is naar een gespecialiseerd longcentrum doorverwezen",
        },
    },
    FactText {
        name: "claim.msr_under_physiatrist_final_responsibility",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care is under final responsibility of a rehabilitation physician",
            nl: "De zorg valt onder eindverantwoordelijkheid van een revalidatiearts",
        },
    },
    FactText {
        name: "claim.msr_interdisciplinary_team",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care is given in an interdisciplinary team",
            nl: "De zorg wordt in een interdisciplinair team gegeven",
        },
    },
    FactText {
        name: "claim.msr_follows_guidelines",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the care follows stepped care, the Nota Indicatiestelling and the ABK (Algemeen \
                 Beroepskader)",
            nl: "Verklaard: de zorg volgt stepped care, de Nota Indicatiestelling en het ABK (Algemeen Beroepskader)",
        },
    },
    FactText {
        name: "claim.msr_targeted_referral",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "There is a targeted referral (gerichte verwijzing)",
            nl: "Er is een gerichte verwijzing",
        },
    },
    FactText {
        name: "claim.msr_not_treatable_in_first_line",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: because of the complex interaction of problems the patient cannot be treated in the first \
                 line",
            nl: "Verklaard: vanwege de complexe samenhang van de problemen kan de patiënt niet in de eerste lijn \
                 worden behandeld",
        },
    },
    FactText {
        name: "claim.chronic_complaint_field",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The claim is in the field of specific or aspecific chronic complaints and/or fatigue and/or psychic \
                 disorders, also when claimed under disorders of the movement system",
            nl: "De declaratie valt in het indicatiegebied van specifieke of aspecifieke chronische klachten en/of \
                 vermoeidheid en/of psychische stoornissen, ook als zij onder aandoeningen van het bewegingsapparaat \
                 is gedeclareerd",
        },
    },
    FactText {
        name: "claim.is_lung_rehabilitation",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The claim is clinical lung rehabilitation (klinische longrevalidatie)",
            nl: "De declaratie betreft klinische longrevalidatie",
        },
    },
    FactText {
        name: "claim.stepped_care_sequence_correct",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the most effective, least burdensome, cheapest and shortest treatment possible was offered \
                 first, and a heavier one only when its effect was insufficient",
            nl: "Verklaard: eerst is de meest effectieve, minst belastende, goedkoopste en kortste mogelijke \
                 behandeling aangeboden, en een zwaardere pas toen het effect daarvan onvoldoende was",
        },
    },
    FactText {
        name: "claim.paid_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text { en: "Amount paid on the claim", nl: "Op de declaratie betaald bedrag" },
    },
    FactText {
        name: "claim.recovered_before_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Amount already recovered on the claim",
            nl: "Op de declaratie al teruggevorderd bedrag",
        },
    },
    FactText {
        name: "contract.recovery_frees_ceiling",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A recovered claim no longer counts towards the ceiling; not in the document, contract parameter",
            nl: "Een teruggevorderde declaratie telt niet langer mee voor het plafond; staat niet in het document, \
                 parameter van het contract",
        },
    },
    FactText {
        name: "claim.conditions_failed_afterwards",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "It was established afterwards that one or more of the three stages was not met",
            nl: "Achteraf is vastgesteld dat aan een of meer van de drie trappen niet is voldaan",
        },
    },
    FactText {
        name: "claim.swp_method",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Method by which SW&P was assessed", nl: "Methode waarmee SW&P is beoordeeld" },
    },
    FactText {
        name: "claim.all_first_line_options_tried",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "All possible first-line treatment options were tried sufficiently with an efficient treatment for the \
                 present indication",
            nl: "Alle mogelijke eerstelijnsbehandelmogelijkheden zijn voldoende geprobeerd, met een doelmatige \
                 behandeling voor de nu aanwezige indicatie",
        },
    },
    FactText {
        name: "claim.integrated_need_multiproblem",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Clear need of integrated care because of multiple problems in functioning",
            nl: "Duidelijke noodzaak van geïntegreerde zorg door multiproblematiek in het functioneren",
        },
    },
    FactText {
        name: "claim.integrated_need_physiatrist",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Clear need of integrated care under the expertise of a rehabilitation physician expert in this domain",
            nl: "Duidelijke noodzaak van geïntegreerde zorg onder expertise van een in dit domein deskundige \
                 revalidatiearts",
        },
    },
    FactText {
        name: "claim.physical_and_psychic_complaints",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Physical complaints concur with psychic complaints",
            nl: "Lichamelijke klachten gaan samen met psychische klachten",
        },
    },
    FactText {
        name: "claim.not_too_long",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Not too much or too long (no overtreatment), as short as possible",
            nl: "Niet te veel of te lang (overbehandeling), zo kort als mogelijk",
        },
    },
    FactText {
        name: "claim.not_too_short",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Not too little or too short (no undertreatment), as long as needed",
            nl: "Niet te weinig of te kort (onderbehandeling), zo lang als nodig",
        },
    },
    FactText {
        name: "claim.cost_effective",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Not more expensive than needed or than alternatives that work equally well, but cost-effective",
            nl: "Niet duurder dan nodig of dan alternatieven die even goed werken, maar kosteneffectief",
        },
    },
    FactText {
        name: "claim.adapted_to_person",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Adapted to need and situation of the recipient by guidelines and protocols, or a reasoned deviation \
                 exists",
            nl: "Volgens richtlijnen en protocollen aangepast aan zorgbehoefte en situatie van de ontvanger, of er \
                 wordt gemotiveerd van afgeweken",
        },
    },
    FactText {
        name: "treatment.msr_expected_days",
        attested: false,
        unit: Text { en: "days", nl: "dagen" },
        description: Text {
            en: "Expected duration of the MSR treatment given the insured person's capacity, judged at intake",
            nl: "Verwachte duur van de MSR-behandeling gezien de belastbaarheid van de verzekerde, beoordeeld bij de \
                 intake",
        },
    },
    FactText {
        name: "treatment.msr_completed_as_soon_as_possible",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the treatment for chronic pain is short and intensive and finished as soon as possible",
            nl: "Verklaard: de behandeling van chronische pijn is kort en intensief en zo snel mogelijk afgerond",
        },
    },
    FactText {
        name: "treatment.care_meets_patient_rights",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: care is safe, effective, efficient, client-centred, timely and attuned to the real need",
            nl: "Verklaard: de zorg is veilig, doeltreffend, doelmatig, cliëntgericht, tijdig en afgestemd op de reële \
                 behoefte",
        },
    },
];
