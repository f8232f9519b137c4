//! Facts of annexes 1 and 2: general and quality conditions.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub const FACT_TEXTS: [FactText; 73] = [
    FactText {
        name: "provider.kvk_registered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Registered with the Chamber of Commerce (Kamer van Koophandel)",
            nl: "Ingeschreven bij de Kamer van Koophandel",
        },
    },
    FactText {
        name: "provider.minimum_norms_met",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The minimum norms of the profession (minimumnormen van de beroepsgroep) that apply are met",
            nl: "Aan de minimumnormen van de beroepsgroep die van toepassing zijn, is voldaan",
        },
    },
    FactText {
        name: "provider.open_igj_directions",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of open directions (aanwijzingen) of the health inspectorate IGJ",
            nl: "Aantal openstaande aanwijzingen van de Inspectie Gezondheidszorg en Jeugd (IGJ)",
        },
    },
    FactText {
        name: "provider.care_demonstrably_swp",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the care delivered demonstrably meets SW&P",
            nl: "Verklaard: de geleverde zorg voldoet aantoonbaar aan SW&P",
        },
    },
    FactText {
        name: "provider.ubo_count",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of ultimate beneficial owners (UBO) of the contracting entity",
            nl: "Aantal uiteindelijk belanghebbenden (UBO's) van de contracterende entiteit",
        },
    },
    FactText {
        name: "provider.ubo_registered_current",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of them registered in the UBO register with current data",
            nl: "Aantal daarvan dat met actuele gegevens in het UBO-register staat",
        },
    },
    FactText {
        name: "provider.application_states",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Items stated with the application",
            nl: "Onderdelen die bij de aanmelding zijn opgegeven",
        },
    },
    FactText {
        name: "provider.plans_extra_locations",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The applicant plans to open extra locations",
            nl: "De aanvrager is van plan extra vestigingen te openen",
        },
    },
    FactText {
        name: "provider.quality_system",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Integrated quality system (integraal kwaliteitssysteem) in place",
            nl: "Integraal kwaliteitssysteem dat in gebruik is",
        },
    },
    FactText {
        name: "provider.quality_system_externally_accredited",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The quality system is externally accredited",
            nl: "Het kwaliteitssysteem is extern geaccrediteerd",
        },
    },
    FactText {
        name: "provider.alternative_quality_approach_presented",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "An alternative approach was put to the insurer",
            nl: "Een alternatieve aanpak is aan de verzekeraar voorgelegd",
        },
    },
    FactText {
        name: "provider.has_operating_room",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The independent clinic has an operating room (OK)",
            nl: "De zelfstandige kliniek heeft een operatiekamer (OK)",
        },
    },
    FactText {
        name: "provider.has_laboratory",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider has a (hospital) laboratory",
            nl: "De zorgaanbieder heeft een (ziekenhuis)laboratorium",
        },
    },
    FactText {
        name: "provider.laboratory_eld_only",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The laboratory delivers primary-care diagnostics (ELD) only",
            nl: "Het laboratorium levert alleen eerstelijnsdiagnostiek (ELD)",
        },
    },
    FactText {
        name: "provider.laboratory_certificates",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Certificates of the laboratory", nl: "Certificaten van het laboratorium" },
    },
    FactText {
        name: "provider.is_audiology_centre",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider is an audiology centre",
            nl: "De zorgaanbieder is een audiologisch centrum",
        },
    },
    FactText {
        name: "provider.meets_fenac_norms",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "The FENAC norms are met", nl: "Aan de FENAC-normen is voldaan" },
    },
    FactText {
        name: "provider.follows_hkz_audiology",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The HKZ guidelines on quality and volume are followed",
            nl: "De richtlijnen van de HKZ voor kwaliteit en volume worden gevolgd",
        },
    },
    FactText {
        name: "provider.safety_management_system",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Safety management system (veiligheidsmanagementsysteem, VMS)",
            nl: "Veiligheidsmanagementsysteem (VMS)",
        },
    },
    FactText {
        name: "provider.effort_patient_reviews",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the provider makes an effort to refer patients to the channels of the patients' federation \
                 and ZorgkaartNederland.nl for a review",
            nl: "Verklaard: de zorgaanbieder spant zich in om patiënten voor een recensie te verwijzen naar de kanalen \
                 van de Patiëntenfederatie Nederland en ZorgkaartNederland.nl",
        },
    },
    FactText {
        name: "provider.acute_quality_requirements_met",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The quality requirements for acute care, such as the Kwaliteitskader Spoedzorgketen, are met",
            nl: "Aan de kwaliteitsvereisten voor acute zorg, zoals het Kwaliteitskader Spoedzorgketen, is voldaan",
        },
    },
    FactText {
        name: "provider.uses_vsv_mirror",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital uses a VSV mirror (VSV-Spiegel)",
            nl: "Het ziekenhuis gebruikt een VSV-Spiegel",
        },
    },
    FactText {
        name: "provider.in_vsv",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital is part of an obstetric cooperation (VSV)",
            nl: "Het ziekenhuis maakt deel uit van een verloskundig samenwerkingsverband (VSV)",
        },
    },
    FactText {
        name: "treatment.conditionally_admitted",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The treatment is on the list of conditionally admitted care (voorwaardelijk toegelaten zorg)",
            nl: "De behandeling staat op de lijst van voorwaardelijk toegelaten zorg",
        },
    },
    FactText {
        name: "provider.participates_conditional_admission",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider takes part in the conditional admission trajectory for this treatment",
            nl: "De zorgaanbieder neemt voor deze behandeling deel aan het traject van voorwaardelijke toelating",
        },
    },
    FactText {
        name: "treatment.zinl_document_published_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Publication date of the position (Standpunt) or safeguarding document (waarborgendocument)",
            nl: "Publicatiedatum van het standpunt of waarborgendocument",
        },
    },
    FactText {
        name: "provider.zinl_conditions_met",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "All conditions of the published positions and safeguarding documents of the Zorginstituut for the \
                 care delivered are met",
            nl: "Aan alle voorwaarden van de gepubliceerde standpunten en waarborgendocumenten van het Zorginstituut \
                 voor de geleverde zorg is voldaan",
        },
    },
    FactText {
        name: "claim.special_care",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Special care the claim concerns; mapped by a policy table",
            nl: "Bijzondere zorg waarop de declaratie ziet; bepaald met een beleidstabel",
        },
    },
    FactText {
        name: "provider.iat_centre_per_advice",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The centre meets the Zorginstituut advice for intra-arterial thrombectomy (IAT)",
            nl: "Het centrum voldoet aan het advies van het Zorginstituut over intra-arteriële trombectomie (IAT)",
        },
    },
    FactText {
        name: "provider.neuromodulation_conditions_met",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The conditions of the evaluated positions on neuromodulation are met",
            nl: "Aan de voorwaarden van de geëvalueerde standpunten over neuromodulatie is voldaan",
        },
    },
    FactText {
        name: "provider.pted_follows_nkip",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The guide for new interventions (Leidraad NKIP) is followed with the additional points in the letter \
                 of the professions",
            nl: "De Leidraad Nieuwe Interventies in de Klinische Praktijk (NKIP) wordt gevolgd, met de aanvullende \
                 aandachtspunten uit de brief van de beroepsgroepen",
        },
    },
    FactText {
        name: "provider.pted_plan_assessed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The implementation plan was submitted and assessed by the insurer",
            nl: "Het invoeringsplan is voorgelegd en door de verzekeraar beoordeeld",
        },
    },
    FactText {
        name: "provider.pted_introducing",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider introduces the PTED operation",
            nl: "De zorgaanbieder introduceert de PTED-operatie",
        },
    },
    FactText {
        name: "provider.aft_designated",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Designated by the profession to deliver autologous fat transfer (AFT)",
            nl: "Door de beroepsgroep aangewezen om autologe vettransplantatie (AFT) te leveren",
        },
    },
    FactText {
        name: "claim.aft_other_conditions_met",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "All other conditions of the safeguarding document on autologous fat transfer are met",
            nl: "Aan alle overige voorwaarden van het waarborgendocument autologe vettransplantatie is voldaan",
        },
    },
    FactText {
        name: "claim.after_total_mastectomy",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The treatment follows total removal of the breast",
            nl: "De behandeling volgt op totale borstverwijdering",
        },
    },
    FactText {
        name: "claim.pathological_nipple_discharge",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Indication is pathological nipple discharge",
            nl: "De indicatie is pathologische tepeluitvloed",
        },
    },
    FactText {
        name: "claim.ductoscopy_conditions_met",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The conditions of the safeguarding document on ductoscopy are met",
            nl: "Aan de voorwaarden van het waarborgendocument ductoscopie is voldaan",
        },
    },
    FactText {
        name: "claim.very_active_rrms",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Indication is very active relapsing remitting multiple sclerosis (RRMS)",
            nl: "De indicatie is zeer actieve relapsing remitting multiple sclerose (RRMS)",
        },
    },
    FactText {
        name: "claim.sct_rrms_conditions_met",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The conditions of the safeguarding document on stem cell transplantation in very active RRMS are met",
            nl: "Aan de voorwaarden van het waarborgendocument stamceltransplantatie bij zeer actieve RRMS is voldaan",
        },
    },
    FactText {
        name: "claim.zn_circular_applies",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "National agreements in a ZN circular cover this care",
            nl: "Landelijke afspraken in een circulaire van ZN zien op deze zorg",
        },
    },
    FactText {
        name: "claim.zn_circular_followed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Those agreements are followed", nl: "Die afspraken worden gevolgd" },
    },
    FactText {
        name: "claim.on_zn_authorisation_list",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care is on the limitative authorisation list of ZN for medical specialist care",
            nl: "De zorg staat op de limitatieve lijst machtigingen medisch-specialistische zorg van ZN",
        },
    },
    FactText {
        name: "provider.has_required_licence",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The specific licence or specific condition for this treatment is fulfilled (for example under the Wet \
                 bijzondere medische verrichtingen)",
            nl: "Aan de specifieke vergunning of voorwaarde voor deze behandeling is voldaan (bijvoorbeeld op grond \
                 van de Wet bijzondere medische verrichtingen)",
        },
    },
    FactText {
        name: "provider.meets_nvvh_norms_9_0",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Norm document surgical treatment (Normeringsdocument chirurgische behandeling) of the Nederlandse \
                 Vereniging voor Heelkunde, version 9.0, is met",
            nl: "Aan het Normeringsdocument chirurgische behandeling van de Nederlandse Vereniging voor Heelkunde, \
                 versie 9.0, is voldaan",
        },
    },
    FactText {
        name: "provider.meets_soncos_10",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "SONCOS norm report version 10 (2022) is met",
            nl: "Aan het SONCOS-normeringsrapport versie 10 (2022) is voldaan",
        },
    },
    FactText {
        name: "provider.meets_nvu_norms",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Quality norms of the Nederlandse Vereniging voor Urologie are met",
            nl: "Aan de kwaliteitsnormen van de Nederlandse Vereniging voor Urologie is voldaan",
        },
    },
    FactText {
        name: "provider.on_nvvc_white_list",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider is on the NVVC white list (witte lijst) for the procedure",
            nl: "De zorgaanbieder staat voor de verrichting op de witte lijst van de NVVC",
        },
    },
    FactText {
        name: "provider.follows_thi_document",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The NVVC indication document THI is followed",
            nl: "Het NVVC-indicatiedocument THI wordt gevolgd",
        },
    },
    FactText {
        name: "provider.follows_tavi_document",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The NVT and NVVC indication document TAVI is followed",
            nl: "Het indicatiedocument TAVI van NVT en NVVC wordt gevolgd",
        },
    },
    FactText {
        name: "provider.has_icu",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider has an intensive care unit",
            nl: "De zorgaanbieder heeft een intensive care",
        },
    },
    FactText {
        name: "provider.meets_ic_standard",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The quality standard on the organisation of intensive care is met",
            nl: "Aan de kwaliteitsstandaard Organisatie van Intensive Care-zorg is voldaan",
        },
    },
    FactText {
        name: "provider.meets_vipp_norms",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The norms of the VIPP scheme in force are met",
            nl: "Aan de normen van de vigerende VIPP-regeling is voldaan",
        },
    },
    FactText {
        name: "provider.palga_structured_reports",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: pathology reports are structured along the protocols set by Palga, complete and correct",
            nl: "Verklaard: pathologieverslagen zijn gestructureerd volgens de door Palga vastgestelde protocollen, \
                 volledig en juist",
        },
    },
    FactText {
        name: "claim.within_nvro_protocol",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The treatment follows the national indication protocol of the Nederlandse Vereniging voor \
                 Radiotherapie en Oncologie",
            nl: "De behandeling volgt het landelijke indicatieprotocol van de Nederlandse Vereniging voor \
                 Radiotherapie en Oncologie",
        },
    },
    FactText {
        name: "provider.radiotherapy_coordination_agreement",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The coordination agreement (coordinatieovereenkomst) is followed",
            nl: "De coördinatieovereenkomst wordt gevolgd",
        },
    },
    FactText {
        name: "provider.rivm_agreement",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider has a cooperation agreement with the RIVM for the bowel cancer screening programme",
            nl: "De zorgaanbieder heeft een samenwerkingsovereenkomst met het RIVM voor het bevolkingsonderzoek \
                 darmkanker",
        },
    },
    FactText {
        name: "provider.on_hipec_list",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital is on the list of 10 hospitals in the NVOG position published on 1 March 2019",
            nl: "Het ziekenhuis staat op de lijst van 10 ziekenhuizen in het standpunt van de NVOG dat op 1 maart 2019 \
                 is gepubliceerd",
        },
    },
    FactText {
        name: "provider.external_dialysis_visitation",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider takes part in an independent external visitation for dialysis, for example by Nefrovisie",
            nl: "De zorgaanbieder neemt deel aan een externe onafhankelijke visitatie voor dialyse, bijvoorbeeld door \
                 Nefrovisie",
        },
    },
    FactText {
        name: "provider.lims_his_link",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The laboratory information system (LIMS) is linked with the GP information system (HIS)",
            nl: "Het laboratoriuminformatiesysteem (LIMS) is gekoppeld met het huisartsinformatiesysteem (HIS)",
        },
    },
    FactText {
        name: "provider.eld_information_standards",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The laboratory works with the current information standards (such as e-Lab and Edifact)",
            nl: "Het laboratorium werkt volgens de huidige informatiestandaarden (zoals e-Lab en Edifact)",
        },
    },
    FactText {
        name: "provider.eld_dto_and_mirror",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Structured diagnostic review meetings (Diagnostisch Toetsoverleg, DTO) are held and mirror \
                 information is given to GPs and other requesters",
            nl: "Diagnostisch Toetsoverleg (DTO) wordt gestructureerd gevoerd en er wordt spiegelinformatie geleverd \
                 aan huisartsen en andere aanvragers",
        },
    },
    FactText {
        name: "provider.eld_results_viewable",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Diagnostic results can be made visible electronically in the information system of other providers in \
                 the region",
            nl: "Diagnostiekuitslagen kunnen elektronisch zichtbaar worden gemaakt in het informatiesysteem van andere \
                 zorgaanbieders in de regio",
        },
    },
    FactText {
        name: "insured.consents_result_sharing",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insured person consents to sharing results",
            nl: "De verzekerde geeft toestemming voor het delen van uitslagen",
        },
    },
    FactText {
        name: "provider.eld_prevents_duplicates",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Interdisciplinary cooperation between first and second line on preventing double diagnostics exists",
            nl: "Er is interdisciplinaire samenwerking tussen eerste en tweede lijn over het voorkomen van dubbele \
                 diagnostiek",
        },
    },
    FactText {
        name: "provider.eld_sla_items",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Items in the service level agreement with requesters",
            nl: "Onderdelen van de Service Level Agreement met aanvragers",
        },
    },
    FactText {
        name: "provider.frail_agreements",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Working agreements for frail patients", nl: "Werkafspraken voor kwetsbare patiënten"
        },
    },
    FactText {
        name: "provider.frail_home_nursing_partners",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of home nursing providers in the agreements",
            nl: "Aantal zorgaanbieders wijkverpleging dat bij de afspraken is betrokken",
        },
    },
    FactText {
        name: "provider.frail_wards_and_geriatrics",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Nursing wards and the geriatrics team take part in the agreements",
            nl: "Verpleegafdelingen en het geriatrieteam zijn bij de afspraken betrokken",
        },
    },
    FactText {
        name: "provider.works_with_frail_patients",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider works with frail (elderly) patient groups",
            nl: "De zorgaanbieder werkt met kwetsbare (oudere) patiëntgroepen",
        },
    },
    FactText {
        name: "claim.promising_care_subsidy",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care is delivered under the subsidy scheme for promising care (subsidieregeling veelbelovende \
                 zorg)",
            nl: "De zorg wordt geleverd in het kader van de subsidieregeling veelbelovende zorg",
        },
    },
    FactText {
        name: "claim.annex3_treatment",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Annex 3 treatment the claim concerns; mapped by a policy table from DBC and care activity codes (the \
                 document gives none)",
            nl: "Behandeling uit bijlage 3 waarop de declaratie ziet; met een beleidstabel bepaald uit DBC- en \
                 zorgactiviteitcodes (het document geeft er geen)",
        },
    },
    FactText {
        name: "claim.indication",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Indication of the claim; mapped by a policy table from the diagnosis. adenoid and knee values name \
                 the indication the text excludes; other = any indication not listed",
            nl: "Indicatie van de declaratie; met een beleidstabel bepaald uit de diagnose. Waarden voor adenoïd en \
                 knie benoemen de indicatie die de tekst uitsluit; other = elke indicatie die niet is genoemd",
        },
    },
];
