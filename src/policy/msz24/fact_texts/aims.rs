//! Facts of chapters 1 and 2: what changes and what the insurer wants to achieve.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub const FACT_TEXTS: [FactText; 60] = [
    FactText {
        name: "claim.segment",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Segment of the claim; msr = medical specialist rehabilitation, msz = all other medical specialist \
                 care",
            nl: "Segment van de declaratie; msr = medisch-specialistische revalidatie, msz = alle andere \
                 medisch-specialistische zorg",
        },
    },
    FactText {
        name: "claim.rule_is_msr_only",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The rule whose scope is asked is marked MSR-only (MSZ24-3.33, 4.15, 4.16, 4.17, 7.6, 7.7, B3.7, B3.26 \
                 or a rule of B4)",
            nl: "De regel waarvan de reikwijdte wordt gevraagd, geldt alleen voor MSR (MSZ24-3.33, 4.15, 4.16, 4.17, \
                 7.6, 7.7, B3.7, B3.26 of een regel van B4)",
        },
    },
    FactText {
        name: "provider.segments",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Segments the provider delivers", nl: "Segmenten die de zorgaanbieder levert" },
    },
    FactText {
        name: "provider.type",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Main type of the provider. hospital includes university hospitals (UMC); independent_clinic = \
                 zelfstandige kliniek / ZBC",
            nl: "Hoofdtype van de zorgaanbieder. hospital omvat universitair medische centra (UMC); independent_clinic \
                 = zelfstandige kliniek / ZBC",
        },
    },
    FactText {
        name: "claim.service_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the claimed care was delivered",
            nl: "Datum waarop de gedeclareerde zorg is geleverd",
        },
    },
    FactText {
        name: "claim.payable_before_ceiling_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Amount of the claim that is payable after every other claim rule, before the turnover ceiling; \
                 negative for a credit line; 0 when a rule is evaluated without a claim (the caller gives the 0)",
            nl: "Bedrag van de declaratie dat na alle andere declaratieregels betaalbaar is, vóór het omzetplafond; \
                 negatief voor een creditregel; 0 als een regel zonder declaratie wordt getoetst (de aanroeper geeft \
                 de 0)",
        },
    },
    FactText {
        name: "provider.care_kinds",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Kinds of care the provider delivers, as far as a rule depends on it",
            nl: "Soorten zorg die de zorgaanbieder levert, voor zover een regel ervan afhangt",
        },
    },
    FactText {
        name: "treatment.adds_value_for_patient",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the care has added value for this patient",
            nl: "Verklaard: de zorg heeft toegevoegde waarde voor deze patiënt",
        },
    },
    FactText {
        name: "treatment.meets_swp",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care meets the state of science and practice (stand van de wetenschap en praktijk, SW&P); from a \
                 policy table or attested",
            nl: "De zorg voldoet aan de stand van de wetenschap en praktijk (SW&P); uit een beleidstabel of verklaard",
        },
    },
    FactText {
        name: "provider.waiting_days",
        attested: false,
        unit: Text { en: "days", nl: "dagen" },
        description: Text {
            en: "Waiting time of the provider for the care type and stage considered",
            nl: "Wachttijd van de zorgaanbieder voor de betrokken zorgsoort en fase",
        },
    },
    FactText {
        name: "contract.treeknorm_days",
        attested: false,
        unit: Text { en: "days", nl: "dagen" },
        description: Text {
            en: "Maximum acceptable waiting time (Treeknorm) for that care type and stage; external norm, not stated \
                 in the document",
            nl: "Maximaal aanvaardbare wachttijd (Treeknorm) voor die zorgsoort en fase; externe norm, staat niet in \
                 het document",
        },
    },
    FactText {
        name: "contract.improvement_needed_and_possible",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested by the insurer: an improvement agreement is both needed and possible",
            nl: "Verklaard door de verzekeraar: een verbeterafspraak is nodig én mogelijk",
        },
    },
    FactText {
        name: "contract.waiting_time_agreement",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "An improvement agreement on waiting time exists with this provider or with the profession",
            nl: "Er is een verbeterafspraak over de wachttijd met deze zorgaanbieder of met de beroepsgroep",
        },
    },
    FactText {
        name: "provider.waiting_times_on_website",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Waiting times are published on the provider's own website",
            nl: "De wachttijden staan op de eigen website van de zorgaanbieder",
        },
    },
    FactText {
        name: "provider.waiting_times_in_zorgbeeldportaal",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Waiting times are delivered through the Zorgbeeldportaal",
            nl: "De wachttijden worden via het Zorgbeeldportaal aangeleverd",
        },
    },
    FactText {
        name: "provider.treeknorm_at_risk",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: exceeding the Treeknorm threatens",
            nl: "Verklaard: overschrijding van de Treeknorm dreigt",
        },
    },
    FactText {
        name: "provider.refers_to_zorgcoach",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider actively refers insured persons to the insurer's waiting-list mediation (Zorgcoach, \
                 wachtlijstbemiddeling)",
            nl: "De zorgaanbieder verwijst verzekerden actief naar de Zorgcoach (wachtlijstbemiddeling) van de \
                 verzekeraar",
        },
    },
    FactText {
        name: "contract.shared_vision",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: insurer and hospital have a shared vision",
            nl: "Verklaard: verzekeraar en ziekenhuis hebben een gedeelde visie",
        },
    },
    FactText {
        name: "contract.real_price_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreement on a real price (reele prijs) was reached",
            nl: "Er is overeenstemming over een reële prijs",
        },
    },
    FactText {
        name: "contract.real_volume_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreement on a real volume (reeel volume) was reached",
            nl: "Er is overeenstemming over een reëel volume",
        },
    },
    FactText {
        name: "provider.demonstrably_efficient",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the provider demonstrably delivers efficient care (doelmatige zorg)",
            nl: "Verklaard: de zorgaanbieder levert aantoonbaar doelmatige zorg",
        },
    },
    FactText {
        name: "provider.in_core_area",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider lies in the core area (kerngebied) of the insurer; from a contract table of core areas",
            nl: "De zorgaanbieder ligt in het kerngebied van de verzekeraar; uit een contracttabel van kerngebieden",
        },
    },
    FactText {
        name: "contract.agreement_type",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Type of agreement", nl: "Soort overeenkomst" },
    },
    FactText {
        name: "contract.richtpunt_cents",
        attested: false,
        unit: Text { en: "eurocent per contract year", nl: "eurocent per contractjaar" },
        description: Text {
            en: "Volume reference point (richtpunt) fixed in the transition agreement",
            nl: "Richtpunt voor het volume dat in de transitieafspraak is vastgelegd",
        },
    },
    FactText {
        name: "contract.richtpunt_band_cents",
        attested: false,
        unit: Text { en: "eurocent per contract year", nl: "eurocent per contractjaar" },
        description: Text {
            en: "Agreed flexibility around the reference point; not stated in the document, contract parameter",
            nl: "Afgesproken flexibiliteit rond het richtpunt; staat niet in het document, parameter van het contract",
        },
    },
    FactText {
        name: "period.delivered_before_cents",
        attested: false,
        unit: Text { en: "eurocent per contract year", nl: "eurocent per contractjaar" },
        description: Text {
            en: "State: cumulative value of all care counted in the contract year before this claim, paid or not",
            nl: "Stand: opgetelde waarde van alle zorg die vóór deze declaratie in het contractjaar is meegeteld, \
                 betaald of niet",
        },
    },
    FactText {
        name: "contract.volume_instrument",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Instrument that limits volume for this contract",
            nl: "Instrument dat het volume van dit contract begrenst",
        },
    },
    FactText {
        name: "contract.content_kpi_count",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of content targets and KPIs recorded in the contract",
            nl: "Aantal inhoudelijke doelstellingen en KPI's in het contract",
        },
    },
    FactText {
        name: "contract.content_kpi_themes",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Themes of the agreed targets", nl: "Thema's van de afgesproken doelstellingen" },
    },
    FactText {
        name: "contract.term_years",
        attested: false,
        unit: Text { en: "years", nl: "jaren" },
        description: Text {
            en: "Term of the agreement in whole years",
            nl: "Looptijd van de overeenkomst in hele jaren",
        },
    },
    FactText {
        name: "region.insurer_is_market_leader",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insurer is market leader (marktleider, largest insurer) in the region of the provider",
            nl: "De verzekeraar is marktleider (grootste verzekeraar) in de regio van de zorgaanbieder",
        },
    },
    FactText {
        name: "region.insurer_in_roaz",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insurer is part of the regional acute-care consultation (ROAZ) of the region",
            nl: "De verzekeraar maakt deel uit van het regionaal overleg acute zorg (ROAZ) in de regio",
        },
    },
    FactText {
        name: "region.insurer_takes_part_roaz_plan",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insurer takes part in the ROAZ picture and plan of the region (ROAZ-beeld, ROAZ-plan)",
            nl: "De verzekeraar geeft mede vorm aan het ROAZ-beeld en het ROAZ-plan van de regio",
        },
    },
    FactText {
        name: "region.elv_grz_difference_explained",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The difference in inflow to primary-care stay (ELV) and geriatric rehabilitation (GRZ) between this \
                 region and others can be explained",
            nl: "Het verschil in instroom naar eerstelijnsverblijf (ELV) en geriatrische revalidatiezorg (GRZ) tussen \
                 deze regio en andere is te duiden",
        },
    },
    FactText {
        name: "region.is_selective_eld_region",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region is one of the nine regions with selective purchasing of primary-care laboratory \
                 diagnostics (ELD); region list is in the external Leidraad",
            nl: "De regio is een van de negen regio's waar eerstelijnslaboratoriumdiagnostiek (ELD) selectief wordt \
                 ingekocht; de regio-indeling staat in de externe leidraad",
        },
    },
    FactText {
        name: "claim.eld_specialty",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Specialty of the primary-care laboratory diagnostics",
            nl: "Specialisme van de eerstelijnslaboratoriumdiagnostiek",
        },
    },
    FactText {
        name: "provider.selected_for_eld_region",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider is selected in the procedure for this region and specialty",
            nl: "De zorgaanbieder is in de procedure voor deze regio en dit specialisme geselecteerd",
        },
    },
    FactText {
        name: "contract.eld_providers_per_region",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of providers selected per region; 1 for 2022 and 2023, for 2024 per the Leidraad",
            nl: "Aantal geselecteerde aanbieders per regio; 1 voor 2022 en 2023, voor 2024 volgens de leidraad",
        },
    },
    FactText {
        name: "provider.meets_leidraad_eld_2024",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider meets the conditions of the Leidraad selectieve inkoop ELD 2024 (external document)",
            nl: "De zorgaanbieder voldoet aan de voorwaarden van de Leidraad selectieve inkoop ELD 2024 (extern \
                 document)",
        },
    },
    FactText {
        name: "claim.line_type",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Type of the claim line; administration_dbc = toediening DBC (the DBC care product for the \
                 administration), ambulatory_dbc = ambulante DBC, expensive_drug = duur geneesmiddel (add-on)",
            nl: "Soort declaratieregel; administration_dbc = toediening-DBC (het DBC-zorgproduct voor de toediening), \
                 ambulatory_dbc = ambulante DBC, expensive_drug = duur geneesmiddel (add-on)",
        },
    },
    FactText {
        name: "claim.administration_place",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Where the administration took place; near_home = location close to home (locatie dicht bij huis)",
            nl: "Plaats van de toediening; near_home = een locatie dicht bij huis",
        },
    },
    FactText {
        name: "claim.therapy",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Therapy administered", nl: "Toegediende therapie" },
    },
    FactText {
        name: "claim.route",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Route of administration", nl: "Toedieningsweg" },
    },
    FactText {
        name: "claim.administered_by",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Who administered; district_nursing = wijkverpleging",
            nl: "Wie heeft toegediend; district_nursing = wijkverpleging",
        },
    },
    FactText {
        name: "claim.billing_role",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Role of the biller of the line", nl: "Rol van wie de regel declareert" },
    },
    FactText {
        name: "claim.sibling_line_types",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Line types already accepted or presented for the same administration (same insured person, same \
                 administration date, same treatment order)",
            nl: "Soorten regels die voor dezelfde toediening al zijn aanvaard of aangeboden (zelfde verzekerde, zelfde \
                 toedieningsdatum, zelfde behandelopdracht)",
        },
    },
    FactText {
        name: "claim.home_administrations",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of administrations at home or near home covered by the claim",
            nl: "Aantal toedieningen thuis of dicht bij huis waarop de declaratie ziet",
        },
    },
    FactText {
        name: "claim.fp_198515_count",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text {
            en: "Number of performances 198515 claimed for those administrations",
            nl: "Aantal prestaties 198515 dat voor die toedieningen is gedeclareerd",
        },
    },
    FactText {
        name: "claim.ambulatory_dbc_applicable",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "An ambulatory DBC is applicable besides the administration (regular DBC derivation says so)",
            nl: "Naast de toediening is een ambulante DBC van toepassing (volgens de gewone afleiding van DBC's)",
        },
    },
    FactText {
        name: "contract.tariff_198515_cents",
        attested: false,
        unit: Text { en: "eurocent per performance", nl: "eurocent per prestatie" },
        description: Text {
            en: "Agreed tariff of facultative performance 198515; not in the document",
            nl: "Afgesproken tarief van facultatieve prestatie 198515; staat niet in het document",
        },
    },
    FactText {
        name: "contract.tariff_1121_cents",
        attested: false,
        unit: Text { en: "eurocent per unit agreed for 1121", nl: "eurocent per eenheid die voor 1121 is afgesproken" },
        description: Text {
            en: "Agreed tariff of district nursing performance 1121; not in the document",
            nl: "Afgesproken tarief van prestatie 1121 voor de wijkverpleging; staat niet in het document",
        },
    },
    FactText {
        name: "claim.ambulatory_dbc_tariff_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Tariff of the ambulatory DBC on the claim",
            nl: "Tarief van de ambulante DBC op de declaratie",
        },
    },
    FactText {
        name: "claim.drug_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Amount of the expensive drug on the claim",
            nl: "Bedrag van het dure geneesmiddel op de declaratie",
        },
    },
    FactText {
        name: "claim.units_1121",
        attested: false,
        unit: Text { en: "count", nl: "aantal" },
        description: Text { en: "Number of units of performance 1121", nl: "Aantal eenheden van prestatie 1121" },
    },
    FactText {
        name: "claim.separate_line_for_included_activity",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A separate line or invoice charges coordination, drug transport or back-up for the same home \
                 administration",
            nl: "Een aparte regel of factuur brengt coördinatie, vervoer van middelen of achterwacht voor dezelfde \
                 toediening thuis in rekening",
        },
    },
    FactText {
        name: "claim.rejected_only_for_missing_designation",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A system rejected the code solely because biller or insurer was not on a list of designated users",
            nl: "Een systeem heeft de code afgewezen alleen omdat declarant of verzekeraar niet op een lijst van \
                 aangewezen gebruikers stond",
        },
    },
    FactText {
        name: "plan.passende_zorg_kinds",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Which of the three V's an initiative serves: move (verplaatsen), replace (vervangen), prevent \
                 (voorkomen)",
            nl: "Welke van de 3 V's een initiatief dient: move (verplaatsen), replace (vervangen), prevent (voorkomen)",
        },
    },
    FactText {
        name: "plan.zegg_covers_osa",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The ZE&GG plan contains improvement ambitions on obstructive sleep apnoea (OSA)",
            nl: "Het ZE&GG-plan bevat verbeterambities op obstructieve slaapapneu (OSA)",
        },
    },
    FactText {
        name: "plan.zegg_covers_icd",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The ZE&GG plan contains improvement ambitions on implantable cardioverter-defibrillators (ICD)",
            nl: "Het ZE&GG-plan bevat verbeterambities op implanteerbare cardioverter-defibrillatoren (ICD)",
        },
    },
    FactText {
        name: "provider.demonstrable_effort_samen_beslissen",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the provider demonstrably makes an effort to make Samen Beslissen part of regular care",
            nl: "Verklaard: de zorgaanbieder spant zich aantoonbaar in om Samen Beslissen in te bedden als reguliere \
                 zorg",
        },
    },
];
