//! Facts of chapter 3: hybrid and digital care.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub const FACT_TEXTS: [FactText; 56] = [
    FactText {
        name: "plan.digital_care_used",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Digital or hybrid care is used for the patient",
            nl: "Voor de patiënt wordt digitale of hybride zorg ingezet",
        },
    },
    FactText {
        name: "plan.digital_choice_discussed",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the choice for digital care was made in consultation with the patient and relatives",
            nl: "Verklaard: de keuze voor digitale zorg is in overleg met de patiënt en diens naasten gemaakt",
        },
    },
    FactText {
        name: "kpi.pathway_counted_as_hybrid",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider counts this pathway as hybrid in the numerator of MSZ24-3.5",
            nl: "De zorgaanbieder telt dit zorgpad als hybride mee in de teller van MSZ24-3.5",
        },
    },
    FactText {
        name: "contract.digital_kpis",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Digital KPIs agreed in the contract",
            nl: "Digitale KPI's die in het contract zijn afgesproken",
        },
    },
    FactText {
        name: "kpi.pathway_redesigned",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the care pathway was redesigned (herontwerp), it is neither a copy of existing care nor a \
                 mere collection of technical applications",
            nl: "Verklaard: het zorgpad is herontworpen, het is geen kopie van bestaande zorg en geen loutere \
                 verzameling technische applicaties",
        },
    },
    FactText {
        name: "kpi.pathways_total",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "All care pathways (zorgpaden) of the provider at the measuring date",
            nl: "Alle zorgpaden van de zorgaanbieder op de meetdatum",
        },
    },
    FactText {
        name: "kpi.pathways_left_out",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Care pathways left out of kpi.pathways_total, for whatever reason",
            nl: "Zorgpaden die, om welke reden ook, buiten kpi.pathways_total zijn gelaten",
        },
    },
    FactText {
        name: "kpi.pathways_hybrid",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Care pathways in which hybrid care is implemented at the measuring date",
            nl: "Zorgpaden waarin op de meetdatum hybride zorg is geïmplementeerd",
        },
    },
    FactText {
        name: "kpi.measured_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date for which the KPI values are measured",
            nl: "Datum waarop de KPI-waarden zijn gemeten",
        },
    },
    FactText {
        name: "contract.kpi_monitoring_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The contract records how the targets are monitored",
            nl: "Het contract legt vast hoe de doelstellingen worden gemonitord",
        },
    },
    FactText {
        name: "kpi.hybrid_target_percent",
        attested: false,
        unit: Text { en: "percent", nl: "procent" },
        description: Text {
            en: "Contract value of the hybrid target, 0 to 100; absent = 25 when msz is in provider.segments, unknown \
                 otherwise",
            nl: "Contractwaarde van de doelstelling voor hybride zorgpaden, 0 tot en met 100; ontbreekt zij, dan 25 \
                 als msz in provider.segments staat, anders onbekend",
        },
    },
    FactText {
        name: "kpi.physical_contacts_baseline",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Physical outpatient contacts and consultations in the baseline period, contacts plus consultations",
            nl: "Fysieke poliklinische contacten en consulten in de basisperiode, contacten plus consulten",
        },
    },
    FactText {
        name: "kpi.physical_contacts_measured",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Physical outpatient contacts and consultations in the measuring period, same length and scope as the \
                 baseline",
            nl: "Fysieke poliklinische contacten en consulten in de meetperiode, van dezelfde lengte en reikwijdte als \
                 de basisperiode",
        },
    },
    FactText {
        name: "contract.kpi_baseline_from",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Start of the baseline period; not stated in the document, contract parameter",
            nl: "Begin van de basisperiode; staat niet in het document, parameter van het contract",
        },
    },
    FactText {
        name: "kpi.contact_reduction_percent",
        attested: false,
        unit: Text { en: "percent", nl: "procent" },
        description: Text {
            en: "Contract value of the reduction, 0 to 100; absent = 30 when msz is in provider.segments, unknown \
                 otherwise",
            nl: "Contractwaarde van de afname, 0 tot en met 100; ontbreekt zij, dan 30 als msz in provider.segments \
                 staat, anders onbekend",
        },
    },
    FactText {
        name: "kpi.tm_populations",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Populations chosen in the contract for telemonitoring; hypertension includes pregnancy, own_choice = \
                 population determined by the hospital",
            nl: "Populaties die in het contract voor telemonitoring zijn gekozen; hypertension is inclusief \
                 zwangerschap, own_choice = populatie die het ziekenhuis zelf bepaalt",
        },
    },
    FactText {
        name: "kpi.tm_patients",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Distinct patients of the provider in the chosen populations together",
            nl: "Unieke patiënten van de zorgaanbieder in de gekozen populaties samen",
        },
    },
    FactText {
        name: "kpi.tm_patients_monitored",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Distinct patients among them with telemonitoring",
            nl: "Unieke patiënten onder hen met telemonitoring",
        },
    },
    FactText {
        name: "kpi.tm_target_percent",
        attested: false,
        unit: Text { en: "percent", nl: "procent" },
        description: Text {
            en: "Contract value of the telemonitoring target, 0 to 100; absent = 20 when msz is in provider.segments, \
                 unknown otherwise",
            nl: "Contractwaarde van de doelstelling voor telemonitoring, 0 tot en met 100; ontbreekt zij, dan 20 als \
                 msz in provider.segments staat, anders onbekend",
        },
    },
    FactText {
        name: "kpi.tm_other_pathways",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Telemonitoring is also used in other pathways",
            nl: "Telemonitoring wordt ook bij andere zorgpaden toegepast",
        },
    },
    FactText {
        name: "contract.alternative_kpi_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insurer accepted a KPI proposal of the provider in place of telemonitoring",
            nl: "De verzekeraar heeft een KPI-voorstel van de zorgaanbieder aanvaard in plaats van telemonitoring",
        },
    },
    FactText {
        name: "contract.alternative_kpi_kind",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "What the alternative achieves", nl: "Wat het alternatief bereikt" },
    },
    FactText {
        name: "contract.custom_digital_agreement_result",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A custom agreement with a result obligation (maatwerkafspraak met resultaatverplichting) applies",
            nl: "Er geldt een maatwerkafspraak met resultaatverplichting",
        },
    },
    FactText {
        name: "contract.digital_obligation",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Obligation type written in the contract",
            nl: "Soort verplichting die in het contract staat",
        },
    },
    FactText {
        name: "contract.year",
        attested: false,
        unit: Text { en: "calendar year", nl: "kalenderjaar" },
        description: Text { en: "Contract year evaluated", nl: "Contractjaar dat wordt getoetst" },
    },
    FactText {
        name: "claim.tm_via_ozp",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The telemonitoring line is an other care product (overig zorgproduct, OZP) on the policy table of \
                 telemonitoring OZPs",
            nl: "De telemonitoringregel is een overig zorgproduct (OZP) uit de beleidstabel van OZP's voor \
                 telemonitoring",
        },
    },
    FactText {
        name: "claim.tm_follows_fms_guide",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: delivery follows the telemonitoring guide (handreiking telemonitoring) of the Federatie \
                 Medisch Specialisten",
            nl: "Verklaard: de levering volgt de handreiking telemonitoring van de Federatie Medisch Specialisten",
        },
    },
    FactText {
        name: "provider.vipp_participating",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider takes part in the VIPP scheme",
            nl: "De zorgaanbieder neemt deel aan de VIPP-regeling",
        },
    },
    FactText {
        name: "provider.vipp_completed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider completed the VIPP scheme successfully",
            nl: "De zorgaanbieder heeft de VIPP-regeling succesvol afgerond",
        },
    },
    FactText {
        name: "provider.pgo_exchange",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Digital data exchange with personal health environments (PGO) works",
            nl: "Digitale gegevensuitwisseling met persoonlijke gezondheidsomgevingen (PGO's) werkt",
        },
    },
    FactText {
        name: "provider.effort_care_network_platforms",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the provider makes an effort to take part in digital care-network platforms",
            nl: "Verklaard: de zorgaanbieder zet zich in om deel te nemen aan digitale zorgnetwerkplatformen",
        },
    },
    FactText {
        name: "provider.national_programme_applies",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A national data programme exists for care this provider delivers (for example ICU data for intensive \
                 care)",
            nl: "Voor zorg die deze aanbieder levert bestaat een landelijk dataprogramma (bijvoorbeeld ICU data voor \
                 de intensive care)",
        },
    },
    FactText {
        name: "provider.joins_national_programmes",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider takes part in national programmes such as ICU data for registering and sharing data, \
                 where relevant",
            nl: "De zorgaanbieder neemt deel aan landelijke programma's zoals ICU data voor het registreren en \
                 beschikbaar stellen van data, waar van toepassing",
        },
    },
    FactText {
        name: "provider.effort_digital_skills",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the provider supports staff and patients in using digital care applications",
            nl: "Verklaard: de zorgaanbieder ondersteunt medewerkers en patiënten bij het gebruik van digitale \
                 zorgtoepassingen",
        },
    },
    FactText {
        name: "provider.medmij_connected",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider is connected to the MedMij scheme and exchanges data with certified PGOs",
            nl: "De zorgaanbieder is aangesloten op het MedMij-afsprakenstelsel en wisselt gegevens uit met \
                 gecertificeerde PGO's",
        },
    },
    FactText {
        name: "provider.medmij_datasets",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Data exchanged; base_set = GP data or Basisgegevensset Zorg (BgZ)",
            nl: "Uitgewisselde gegevens; base_set = huisartsgegevens of Basisgegevensset Zorg (BgZ)",
        },
    },
    FactText {
        name: "provider.eu_patient_summary",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Basic patient data can be exchanged as specified in the EU patient summary",
            nl: "De basisgegevens van patiënten kunnen worden uitgewisseld zoals gespecificeerd in de \
                 EU-patiëntsamenvatting",
        },
    },
    FactText {
        name: "provider.bridge_standards",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Bridging standards in use for the basic data",
            nl: "Overbruggende standaarden die voor de basisgegevens in gebruik zijn",
        },
    },
    FactText {
        name: "provider.mp9_plan",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A plan exists with the first steps of the programme Medicatieoverdracht (MP9 standard)",
            nl: "Er is een plan met de eerste stappen van het programma Medicatieoverdracht (MP9-standaard)",
        },
    },
    FactText {
        name: "provider.prepares_image_exchange_2025",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: preparations are made to exchange radiology images in 2025, and reports and care plans for \
                 network care in the format of the programme eOverdracht",
            nl: "Verklaard: er worden voorbereidingen getroffen om in 2025 radiologische beelden uit te wisselen, en \
                 verslagen en zorgplannen voor netwerkzorg in het formaat van het programma eOverdracht",
        },
    },
    FactText {
        name: "provider.acute_exchange_guideline",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Digital data exchange in acute care follows the national guideline between GP, GP post, ambulance and \
                 emergency department",
            nl: "De digitale gegevensuitwisseling in de acute zorg volgt de landelijke richtlijn tussen huisarts, \
                 huisartsenpost, ambulancedienst en spoedeisende hulp",
        },
    },
    FactText {
        name: "provider.uses_fax",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Fax is still used", nl: "De fax wordt nog gebruikt" },
    },
    FactText {
        name: "provider.secure_mail_with_address_book",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Secure e-mail with the Zorgadresboek is used",
            nl: "Veilige e-mail in combinatie met het Zorgadresboek is in gebruik",
        },
    },
    FactText {
        name: "provider.mitz_records_consents",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Patient consents are recorded in the online consent service Mitz",
            nl: "Toestemmingen van patiënten worden vastgelegd in de online toestemmingsvoorziening Mitz",
        },
    },
    FactText {
        name: "provider.mitz_connection_plan",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A plan shows when the provider connects to Mitz",
            nl: "Uit een plan blijkt wanneer de zorgaanbieder op Mitz aansluit",
        },
    },
    FactText {
        name: "provider.health_ri_node",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Connected to a regional Health RI node",
            nl: "Aangesloten op een regionaal Health RI-knooppunt",
        },
    },
    FactText {
        name: "provider.consent_registration",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Has a consent registration", nl: "Heeft een consentregistratie" },
    },
    FactText {
        name: "provider.secondary_use",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Takes part in secondary use of data", nl: "Doet mee aan secundair gebruik van data" },
    },
    FactText {
        name: "provider.effort_gdpr_data_reuse",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: effort to record data in the care process in line with the GDPR (AVG) and have them \
                 available for the eight named uses",
            nl: "Verklaard: inzet om data in het zorgproces AVG-conform vast te leggen en voor de acht genoemde \
                 toepassingen beschikbaar te hebben",
        },
    },
    FactText {
        name: "provider.applies_insights",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: insights made available are applied in care practice (learning health system, lerend \
                 zorgsysteem)",
            nl: "Verklaard: beschikbaar gestelde inzichten worden in de zorgpraktijk toegepast (lerend zorgsysteem)",
        },
    },
    FactText {
        name: "region.zmsc_conditions_met",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Financing conditions met by the medical service centre (Zorg Medische Service Centrum, ZMSC)",
            nl: "Financieringsvoorwaarden waaraan het Zorg Medische Service Centrum (ZMSC) voldoet",
        },
    },
    FactText {
        name: "region.zmsc_used",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A ZMSC is used in the region by the parties",
            nl: "Partijen in de regio gebruiken een ZMSC",
        },
    },
    FactText {
        name: "region.zmsc_financing_asked",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Financing of a ZMSC in the region is asked",
            nl: "Er wordt financiering van een ZMSC in de regio gevraagd",
        },
    },
    FactText {
        name: "contract.zmsc_agreement",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties made agreements on working with cross-sector ZMSCs",
            nl: "Partijen hebben afspraken gemaakt over het werken met sectoroverstijgende ZMSC's",
        },
    },
    FactText {
        name: "region.zmsc_count",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of ZMSCs financed in the region, including the one evaluated",
            nl: "Aantal ZMSC's dat in de regio wordt gefinancierd, het beoordeelde meegerekend",
        },
    },
    FactText {
        name: "contract.msr_digital_targets_custom",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "For this MSR provider own digital targets were recorded",
            nl: "Voor deze MSR-aanbieder zijn eigen digitale doelstellingen vastgelegd",
        },
    },
];
