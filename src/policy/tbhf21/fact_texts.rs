//! Texts of the facts of TBHF21, in the order of the specification.
//!
//! For every fact what it means, its unit, whether a person attests it and, where that has a meaning of its own, what
//! its absence says, in English and in Dutch. People read these texts and no decision does: a build for a device
//! leaves them out, and its results stay the same.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub const FACT_TEXTS: [FactText; 107] = [
    FactText {
        name: "provider.has_msz_agreement_2020",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider has an agreement for medical specialist care (MSZ-overeenkomst) with Zilveren Kruis \
                 whose term overlaps calendar year 2020 [2020-01-01, 2021-01-01).",
            nl: "De zorgaanbieder heeft met Zilveren Kruis een overeenkomst voor medisch-specialistische zorg \
                 (MSZ-overeenkomst) waarvan de looptijd kalenderjaar 2020 [2020-01-01, 2021-01-01) overlapt.",
        },
    },
    FactText {
        name: "provider.offers_hf_telemonitoring",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider offers remote guidance (telebegeleiding) to heart-failure patients.",
            nl: "De zorgaanbieder biedt telebegeleiding aan patiënten met hartfalen.",
        },
    },
    FactText {
        name: "provider.consensus_chapters_unmet",
        attested: true,
        unit: Text {
            en: "chapter numbers of the consensus document, integers >= 1",
            nl: "hoofdstuknummers van het consensusdocument, gehele getallen >= 1",
        },
        description: Text {
            en: "Chapters of the final consensus document 'Samenwerkingsafspraken en kwaliteitscriteria bij invoeren \
                 telebegeleiding bij hartfalen in Nederland' of which at least one requirement is not met. Attested \
                 per chapter; the empty set means everything is met; unknown is different from empty.",
            nl: "Hoofdstukken van het definitieve consensusdocument 'Samenwerkingsafspraken en kwaliteitscriteria bij \
                 invoeren telebegeleiding bij hartfalen in Nederland' waarvan aan ten minste één eis niet is voldaan. \
                 Per hoofdstuk door een persoon verklaard; de lege verzameling betekent dat aan alles is voldaan; \
                 onbekend is iets anders dan leeg.",
        },
    },
    FactText {
        name: "provider.uses_telemonitoring_efficiently",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested by a person (purchaser, inkoper): the provider deploys remote guidance efficiently \
                 (doelmatig), i.e. for patients who really benefit.",
            nl: "Door een persoon (inkoper) verklaard: de zorgaanbieder zet telebegeleiding doelmatig in, dat wil \
                 zeggen voor patiënten die er daadwerkelijk baat bij hebben.",
        },
    },
    FactText {
        name: "provider.digital_systems_intramural",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Systems for digital data exchange between care professionals inside the institution are implemented.",
            nl: "Systemen voor digitale gegevensuitwisseling tussen zorgverleners binnen de instelling zijn \
                 geïmplementeerd.",
        },
    },
    FactText {
        name: "provider.digital_systems_transmural",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Systems for digital data exchange with care professionals of other institutions are implemented.",
            nl: "Systemen voor digitale gegevensuitwisseling met zorgverleners van andere instellingen zijn \
                 geïmplementeerd.",
        },
    },
    FactText {
        name: "provider.digital_systems_patient",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Systems for digital data exchange with the patient are implemented.",
            nl: "Systemen voor digitale gegevensuitwisseling met de patiënt zijn geïmplementeerd.",
        },
    },
    FactText {
        name: "provider.digital_systems_used",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider's care professionals actually use those systems. Attested.",
            nl: "De zorgverleners van de zorgaanbieder gebruiken die systemen ook daadwerkelijk. Door een persoon \
                 verklaard.",
        },
    },
    FactText {
        name: "provider.gives_clients_digital_access",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider gives its own clients digital access to their patient information.",
            nl: "De zorgaanbieder geeft de eigen cliënten digitaal inzicht in hun patiëntinformatie.",
        },
    },
    FactText {
        name: "provider.digital_access_via_pgo",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "That access runs through a personal health environment (persoonlijke gezondheidsomgeving, PGO).",
            nl: "Dat inzicht loopt via een persoonlijke gezondheidsomgeving (PGO).",
        },
    },
    FactText {
        name: "provider.in_talks",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Zilveren Kruis is in contracting talks with this provider for 2021.",
            nl: "Zilveren Kruis voert met deze zorgaanbieder contracteringsgesprekken voor 2021.",
        },
    },
    FactText {
        name: "provider.wants_inclusion_2021",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider wants the arrangement to be part of the MSZ contracting 2021.",
            nl: "De zorgaanbieder wil dat de afspraak in de MSZ-contractering 2021 wordt meegenomen.",
        },
    },
    FactText {
        name: "provider.complies_with_contract",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outcome of the compliance check (controle op naleving). Attested by the controller.",
            nl: "Uitkomst van de controle op naleving. Verklaard door de controleur.",
        },
    },
    FactText {
        name: "provider.control_carried_out",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "A control has been carried out.", nl: "Er is een controle uitgevoerd." },
    },
    FactText {
        name: "provider.checked_policy_amendments",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider has looked up the published additions and changes to this policy for the date being \
                 evaluated. Attested.",
            nl: "De zorgaanbieder heeft de gepubliceerde aanvullingen en wijzigingen op dit beleid nagezocht voor de \
                 datum waarop wordt beoordeeld. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.provider_in_core_area",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider lies in the core area (kerngebied) of Zilveren Kruis. The document has no list of \
                 regions; the list is contract data.",
            nl: "De zorgaanbieder ligt in het kerngebied van Zilveren Kruis. Het document bevat geen lijst van \
                 regio's; die lijst hoort bij de contractgegevens.",
        },
    },
    FactText {
        name: "insured.in_bundle",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insured person is a heart-failure patient registered in the heart-failure care pathway (zorgpad \
                 hartfalen) of the contracted provider, whether or not telemonitored, and insured with Zilveren Kruis.",
            nl: "De verzekerde is een hartfalenpatiënt die is ingeschreven in het zorgpad hartfalen van de \
                 gecontracteerde zorgaanbieder, met of zonder telebegeleiding, en verzekerd is bij Zilveren Kruis.",
        },
    },
    FactText {
        name: "insured.bundle_period",
        attested: false,
        unit: Text { en: "[from, to_exclusive)", nl: "[vanaf, tot), einde niet inbegrepen" },
        description: Text {
            en: "Period in which the insured person is in the care pathway of the contracted provider.",
            nl: "Periode waarin de verzekerde in het zorgpad van de gecontracteerde zorgaanbieder zit.",
        },
    },
    FactText {
        name: "insured.home_situation_allows",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The home situation permits the care at home. Attested.",
            nl: "De thuissituatie laat de zorg thuis toe. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "insured.wants_home_care",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient wants the care at home. Attested.",
            nl: "De patiënt wil de zorg thuis. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "insured.benefits_from_telemonitoring",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient really benefits from remote guidance. Attested by the treating professional. absent = not \
                 attested, a third state of its own beside true and false.",
            nl: "De patiënt heeft daadwerkelijk baat bij telebegeleiding. Verklaard door de behandelaar. Afwezig = \
                 niet verklaard, een derde toestand naast waar en niet waar.",
        },
    },
    FactText {
        name: "insured.admissions_preventable",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Hospital admissions of this patient can be prevented by remote guidance. Attested by the treating \
                 professional.",
            nl: "Bij deze patiënt kunnen door telebegeleiding ziekenhuisopnames worden voorkomen. Verklaard door de \
                 behandelaar.",
        },
    },
    FactText {
        name: "insured.outpatient_visits_per_year",
        attested: false,
        unit: Text { en: "visits per year", nl: "bezoeken per jaar" },
        description: Text {
            en: "Number of visits to the outpatient clinic (polikliniek) per year without remote guidance. The \
                 document does not say which year; the contract fixes it.",
            nl: "Aantal bezoeken aan de polikliniek per jaar zonder telebegeleiding. Het document zegt niet welk jaar; \
                 het contract legt dat vast.",
        },
    },
    FactText {
        name: "treatment.telemonitoring_active",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Remote guidance is deployed for this insured person at the date evaluated.",
            nl: "Op de datum waarop wordt beoordeeld, wordt voor deze verzekerde telebegeleiding ingezet.",
        },
    },
    FactText {
        name: "treatment.home_measured_parameters",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Vital parameters the patient measured at home in the period evaluated.",
            nl: "Vitale parameters die de patiënt in de beoordeelde periode thuis heeft gemeten.",
        },
    },
    FactText {
        name: "treatment.medically_responsible",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Providing this care at home is medically responsible. Attested by the treating professional.",
            nl: "Deze zorg thuis geven is medisch verantwoord. Verklaard door de behandelaar.",
        },
    },
    FactText {
        name: "treatment.involves_several_institutions",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient is transferred to another institution, or professionals of several institutions work \
                 together for this patient.",
            nl: "De patiënt wordt aan een andere instelling overgedragen, of zorgverleners van meerdere instellingen \
                 werken voor deze patiënt samen.",
        },
    },
    FactText {
        name: "treatment.file_shared_in_time",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient file was handed over and shared in time. Attested; the document gives no term.",
            nl: "Het patiëntdossier is tijdig overgedragen en gedeeld. Door een persoon verklaard; het document geeft \
                 geen termijn.",
        },
    },
    FactText {
        name: "treatment.file_shared_with_professionals",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient file was shared with the care professionals involved.",
            nl: "Het patiëntdossier is gedeeld met de betrokken zorgverleners.",
        },
    },
    FactText {
        name: "treatment.file_shared_with_patient",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient file was shared with the patient.",
            nl: "Het patiëntdossier is gedeeld met de patiënt.",
        },
    },
    FactText {
        name: "treatment.file_shared_digitally",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hand-over and sharing took place in digital form.",
            nl: "Het overdragen en delen is in digitale vorm gebeurd.",
        },
    },
    FactText {
        name: "claim.kind",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "What is claimed. care_product = a DBC care product (zorgproduct).",
            nl: "Wat er wordt gedeclareerd. care_product = een DBC-zorgproduct.",
        },
    },
    FactText {
        name: "claim.care_product_code",
        attested: false,
        unit: Text { en: "nine digits", nl: "negen cijfers" },
        description: Text {
            en: "Care-product code (zorgproductcode), exactly nine digits. A numeric field of eight digits stands for \
                 the same number with a leading zero only if the interface declares the field numeric; as text it is \
                 malformed.",
            nl: "Zorgproductcode, precies negen cijfers. Een numeriek veld van acht cijfers staat alleen voor \
                 hetzelfde nummer met een voorloopnul als de interface het veld als numeriek declareert; als tekst is \
                 het misvormd.",
        },
    },
    FactText {
        name: "claim.by_contracted_provider",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The claimant is the provider with whom the bundle arrangement exists.",
            nl: "De declarant is de zorgaanbieder met wie de bundelafspraak bestaat.",
        },
    },
    FactText {
        name: "claim.reference_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The date that allocates the claim to a contract year. The document does not say whether that is the \
                 opening date, the closing date or the day of care; the contract decides and the caller supplies the \
                 resulting date.",
            nl: "De datum die de declaratie aan een contractjaar toewijst. Het document zegt niet of dat de \
                 openingsdatum, de sluitingsdatum of de dag van de zorg is; het contract beslist en de aanroeper \
                 levert de datum die daaruit volgt.",
        },
    },
    FactText {
        name: "claim.amount",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text { en: "Amount claimed.", nl: "Gedeclareerd bedrag." },
    },
    FactText {
        name: "claim.is_structural_hf_msz_cost",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The claim concerns a structural (recurring) cost of medical specialist heart-failure care: \
                 outpatient, inpatient, care at a distance, supplier subscription and the like. Attested unless \
                 claim.kind decides it.",
            nl: "De declaratie betreft structurele (terugkerende) kosten van medisch-specialistische zorg voor \
                 hartfalen: poliklinisch, klinisch, zorg op afstand, abonnement bij een leverancier en dergelijke. \
                 Door een persoon verklaard, tenzij claim.kind het beslist.",
        },
    },
    FactText {
        name: "claim.meets_legal_requirements",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care claimed meets the legal requirements. Attested by the controller.",
            nl: "De gedeclareerde zorg voldoet aan de wettelijke eisen. Verklaard door de controleur.",
        },
    },
    FactText {
        name: "claim.actually_delivered",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care claimed was actually delivered (feitelijk geleverd). Attested by the controller.",
            nl: "De gedeclareerde zorg is feitelijk geleverd. Verklaard door de controleur.",
        },
    },
    FactText {
        name: "claim.rightly_delivered",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care claimed was rightly delivered (terecht geleverd). Attested by the controller.",
            nl: "De gedeclareerde zorg is terecht geleverd. Verklaard door de controleur.",
        },
    },
    FactText {
        name: "claim.formal_check_passed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outcome of the statutory formal check (formele controle).",
            nl: "Uitkomst van de wettelijke formele controle.",
        },
    },
    FactText {
        name: "claim.material_check_passed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outcome of the statutory material check (materiële controle).",
            nl: "Uitkomst van de wettelijke materiële controle.",
        },
    },
    FactText {
        name: "contract.start",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "First day of the three-year arrangement (3-jarige afspraak). Contract parameter; a contract under \
                 this policy year would normally name 2021-01-01, but the document does not state it.",
            nl: "Eerste dag van de driejarige afspraak. Contractparameter; een contract onder dit beleidsjaar noemt \
                 gewoonlijk 2021-01-01, maar het document vermeldt dat niet.",
        },
    },
    FactText {
        name: "contract.to_exclusive",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Day after the last day of the three-year arrangement.",
            nl: "Dag na de laatste dag van de driejarige afspraak.",
        },
    },
    FactText {
        name: "contract.concluded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A three-year arrangement has been concluded, or its terms lie ready to be concluded.",
            nl: "Er is een driejarige afspraak gesloten, of de voorwaarden ervan liggen klaar om te worden gesloten.",
        },
    },
    FactText {
        name: "contract.volume_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Both parties agree on the volume (number of patients).",
            nl: "Beide partijen zijn het eens over het volume (aantal patiënten).",
        },
    },
    FactText {
        name: "contract.price_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Both parties agree on the bundle price (bundelprijs).",
            nl: "Beide partijen zijn het eens over de bundelprijs.",
        },
    },
    FactText {
        name: "contract.volume_patients",
        attested: false,
        unit: Text {
            en: "heart-failure patients per contract year, indexed [k]",
            nl: "hartfalenpatiënten per contractjaar, geïndexeerd met [k]",
        },
        description: Text {
            en: "Agreed number of heart-failure patients in contract year k.",
            nl: "Afgesproken aantal hartfalenpatiënten in contractjaar k.",
        },
    },
    FactText {
        name: "contract.bundle_price",
        attested: false,
        unit: Text { en: "eurocent per patient per year", nl: "eurocent per patiënt per jaar" },
        description: Text {
            en: "Agreed bundle price for one patient in the heart-failure pathway for one year.",
            nl: "Afgesproken bundelprijs voor één patiënt in het zorgpad hartfalen gedurende één jaar.",
        },
    },
    FactText {
        name: "contract.bundle_price_year",
        attested: false,
        unit: Text {
            en: "eurocent per patient per year, indexed [k]",
            nl: "eurocent per patiënt per jaar, geïndexeerd met [k]",
        },
        description: Text {
            en: "Bundle price somebody proposes to apply in contract year k (price list, amendment, indexation \
                 proposal). absent at k = nobody proposes a price for year k.",
            nl: "Bundelprijs die iemand voorstelt om in contractjaar k toe te passen (prijslijst, wijziging, \
                 indexatievoorstel). Afwezig bij k = niemand stelt een prijs voor jaar k voor.",
        },
    },
    FactText {
        name: "contract.bundle_proration",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "How a patient who is in the pathway for part of a contract year counts: not prorated (none) or \
                 prorated by days (days). Contract parameter; absent = none.",
            nl: "Hoe een patiënt telt die een deel van een contractjaar in het zorgpad zit: niet naar rato (none) of \
                 naar rato van dagen (days). Contractparameter; afwezig = none.",
        },
    },
    FactText {
        name: "contract.part_of_zvt",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The arrangement is recorded as a part of the financial sub-arrangement Care Safely at Home \
                 (financiële deelafspraak Zorg Veilig Thuis).",
            nl: "De afspraak is vastgelegd als onderdeel van de financiële deelafspraak Zorg Veilig Thuis.",
        },
    },
    FactText {
        name: "contract.zvt_other_ceilings",
        attested: false,
        unit: Text {
            en: "eurocent per contract year, indexed [k]",
            nl: "eurocent per contractjaar, geïndexeerd met [k]",
        },
        description: Text {
            en: "Sum of the ceilings of all other parts of the financial sub-arrangement Zorg Veilig Thuis in year k \
                 (write 0 when there are none). The document names no parts; the contract lists them.",
            nl: "Som van de plafonds van alle andere onderdelen van de financiële deelafspraak Zorg Veilig Thuis in \
                 jaar k (vul 0 in als er geen zijn). Het document noemt geen onderdelen; het contract somt ze op.",
        },
    },
    FactText {
        name: "contract.zvt_transfer_in",
        attested: false,
        unit: Text { en: "eurocent, indexed [k]", nl: "eurocent, geïndexeerd met [k]" },
        description: Text {
            en: "Ceiling room recorded during year k as moved from other parts of Zorg Veilig Thuis to this \
                 arrangement (>= 0). absent = 0.",
            nl: "Plafondruimte waarvan tijdens jaar k is vastgelegd dat zij van andere onderdelen van Zorg Veilig \
                 Thuis naar deze afspraak is overgeheveld (>= 0). Afwezig = 0.",
        },
    },
    FactText {
        name: "contract.zvt_transfer_out",
        attested: false,
        unit: Text { en: "eurocent, indexed [k]", nl: "eurocent, geïndexeerd met [k]" },
        description: Text {
            en: "Ceiling room recorded during year k as moved from this arrangement to other parts of Zorg Veilig \
                 Thuis (>= 0). absent = 0.",
            nl: "Plafondruimte waarvan tijdens jaar k is vastgelegd dat zij van deze afspraak naar andere onderdelen \
                 van Zorg Veilig Thuis is overgeheveld (>= 0). Afwezig = 0.",
        },
    },
    FactText {
        name: "contract.requested_transfer_counterpart",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The agreement with which a requested set-off (substitutie) of ceiling room would take place.",
            nl: "De afspraak waarmee een gevraagde substitutie van plafondruimte zou plaatsvinden.",
        },
    },
    FactText {
        name: "contract.requested_transfer_amount",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Amount of the requested set-off, positive towards this arrangement, negative away from it.",
            nl: "Bedrag van de gevraagde substitutie, positief naar deze afspraak toe, negatief ervan af.",
        },
    },
    FactText {
        name: "contract.ref_period",
        attested: false,
        unit: Text { en: "[from, to_exclusive)", nl: "[vanaf, tot), einde niet inbegrepen" },
        description: Text {
            en: "Historical period over which the mean cost is taken. The document does not name it; contract \
                 parameter.",
            nl: "Historische periode waarover de gemiddelde kosten worden genomen. Het document noemt haar niet; \
                 contractparameter.",
        },
    },
    FactText {
        name: "contract.ref_product_count",
        attested: false,
        unit: Text { en: "care products, indexed [c], c in B8", nl: "zorgproducten, geïndexeerd met [c], c in B8" },
        description: Text {
            en: "Number of care products with code c in contract.ref_period: the product mix (productmix). B8 = the \
                 eight care-product codes of the bundle (TBHF21-4.1).",
            nl: "Aantal zorgproducten met code c in contract.ref_period: de productmix. B8 zijn de acht \
                 zorgproductcodes van de bundel (TBHF21-4.1).",
        },
    },
    FactText {
        name: "contract.ref_tariff",
        attested: false,
        unit: Text {
            en: "eurocent per care product, indexed [c]",
            nl: "eurocent per zorgproduct, geïndexeerd met [c]",
        },
        description: Text {
            en: "Price at which code c is valued. Price level and source (own prices or a benchmark) are not in the \
                 document; contract parameter.",
            nl: "Prijs waartegen code c wordt gewaardeerd. Prijspeil en bron (eigen prijzen of een benchmark) staan \
                 niet in het document; contractparameter.",
        },
    },
    FactText {
        name: "contract.ref_patient_years",
        attested: false,
        unit: Text { en: "patient-years", nl: "patiëntjaren" },
        description: Text {
            en: "Number of heart-failure patients per year, summed over the years of contract.ref_period (each person \
                 once per year).",
            nl: "Aantal hartfalenpatiënten per jaar, opgeteld over de jaren van contract.ref_period (elke persoon één \
                 keer per jaar).",
        },
    },
    FactText {
        name: "contract.code_class",
        attested: false,
        unit: Text { en: "indexed [c]", nl: "geïndexeerd met [c]" },
        description: Text {
            en: "Whether code c counts as outpatient (poliklinisch) or inpatient (klinisch) heart care, or as neither \
                 (other). The document does not classify its eight codes; contract parameter.",
            nl: "Of code c als poliklinische (outpatient) of klinische (inpatient) hartzorg telt, of als geen van \
                 beide (other). Het document deelt zijn acht codes niet in; contractparameter.",
        },
    },
    FactText {
        name: "contract.substitution_share",
        attested: false,
        unit: Text {
            en: "ppm of the outpatient products of the whole pathway population",
            nl: "ppm van de poliklinische producten van de hele populatie van het zorgpad",
        },
        description: Text {
            en: "Part of the outpatient heart care assumed to be replaced by remote guidance. No figure in the \
                 document; contract parameter.",
            nl: "Deel van de poliklinische hartzorg dat naar aanname door telebegeleiding wordt vervangen. Geen getal \
                 in het document; contractparameter.",
        },
    },
    FactText {
        name: "contract.avoidance_share",
        attested: false,
        unit: Text {
            en: "ppm of the inpatient products of the whole pathway population",
            nl: "ppm van de klinische producten van de hele populatie van het zorgpad",
        },
        description: Text {
            en: "Part of the inpatient heart care assumed to be prevented by remote guidance. No figure in the \
                 document; contract parameter.",
            nl: "Deel van de klinische hartzorg dat naar aanname door telebegeleiding wordt voorkomen. Geen getal in \
                 het document; contractparameter.",
        },
    },
    FactText {
        name: "contract.telemonitoring_cost",
        attested: false,
        unit: Text {
            en: "eurocent per patient per year, averaged over the whole pathway population",
            nl: "eurocent per patiënt per jaar, gemiddeld over de hele populatie van het zorgpad",
        },
        description: Text {
            en: "Allowance for the structural cost of remote guidance inside the bundle price. No figure in the \
                 document; contract parameter; write 0 when the parties agree none.",
            nl: "Opslag voor de structurele kosten van telebegeleiding binnen de bundelprijs. Geen getal in het \
                 document; contractparameter; vul 0 in als partijen er geen afspreken.",
        },
    },
    FactText {
        name: "contract.realised_patients_2019",
        attested: false,
        unit: Text { en: "patients", nl: "patiënten" },
        description: Text {
            en: "Realised number of heart-failure patients of this provider, insured with Zilveren Kruis, in 2019.",
            nl: "Gerealiseerd aantal hartfalenpatiënten van deze zorgaanbieder, verzekerd bij Zilveren Kruis, in 2019.",
        },
    },
    FactText {
        name: "contract.national_trend",
        attested: false,
        unit: Text {
            en: "ppm per calendar year, indexed [y], y = 2020, 2021, 2022, 2023; may be negative, >= -1000000",
            nl: "ppm per kalenderjaar, geïndexeerd met [y], y = 2020, 2021, 2022, 2023; mag negatief zijn, >= -1000000",
        },
        description: Text {
            en: "Expected change of the number of patients in year y against year y-1 by the national trend \
                 (landelijke trend). Contract parameter.",
            nl: "Verwachte verandering van het aantal patiënten in jaar y ten opzichte van jaar y-1 volgens de \
                 landelijke trend. Contractparameter.",
        },
    },
    FactText {
        name: "contract.review_tolerance",
        attested: false,
        unit: Text { en: "ppm of the computed volume", nl: "ppm van het berekende volume" },
        description: Text {
            en: "Deviation between agreed and computed volume (and agreed and computed price) that needs no human \
                 review. Not in the document; contract parameter, absent = 0.",
            nl: "Afwijking tussen afgesproken en berekend volume (en tussen afgesproken en berekende prijs) waarvoor \
                 geen beoordeling door een mens nodig is. Niet in het document; contractparameter, afwezig = 0.",
        },
    },
    FactText {
        name: "contract.new_arrangement_is_bundle",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The arrangement after the three years again has the form of a bundle.",
            nl: "De afspraak na de drie jaar heeft weer de vorm van een bundel.",
        },
    },
    FactText {
        name: "contract.recal_period",
        attested: false,
        unit: Text { en: "[from, to_exclusive)", nl: "[vanaf, tot), einde niet inbegrepen" },
        description: Text {
            en: "Preceding period used for the recalibration; lies inside the three years; absent = the whole three \
                 years.",
            nl: "Voorgaande periode die voor de herijking wordt gebruikt; ligt binnen de drie jaar; afwezig = de volle \
                 drie jaar.",
        },
    },
    FactText {
        name: "contract.market_share_num",
        attested: false,
        unit: Text {
            en: "as agreed (for example insured persons, or eurocent of turnover); 0..999999999999999",
            nl: "zoals afgesproken (bijvoorbeeld verzekerden, of eurocent omzet); 0..999999999999999",
        },
        description: Text {
            en: "Numerator of the market share (marktaandeel) of Zilveren Kruis for this provider. Basis and reference \
                 date are not in the document; contract parameter.",
            nl: "Teller van het marktaandeel van Zilveren Kruis bij deze zorgaanbieder. Grondslag en peildatum staan \
                 niet in het document; contractparameter.",
        },
    },
    FactText {
        name: "contract.market_share_den",
        attested: false,
        unit: Text {
            en: "same unit as the numerator; 0..999999999999999, 0 is invalid (TBHF21-4.13)",
            nl: "dezelfde eenheid als de teller; 0..999999999999999, 0 is ongeldig (TBHF21-4.13)",
        },
        description: Text { en: "Denominator of the market share.", nl: "Noemer van het marktaandeel." },
    },
    FactText {
        name: "contract.eligibility_established",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Step 1 of the contracting process has been completed with a positive outcome.",
            nl: "Stap 1 van het contracteringsproces is met positieve uitkomst afgerond.",
        },
    },
    FactText {
        name: "contract.via_regular_contact",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The arrangements were made with the provider's regular contact person at Zilveren Kruis.",
            nl: "De afspraken zijn gemaakt met de reguliere contactpersoon van de zorgaanbieder bij Zilveren Kruis.",
        },
    },
    FactText {
        name: "contract.policy_published_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the policy was published.",
            nl: "Datum waarop het beleid is gepubliceerd.",
        },
    },
    FactText {
        name: "contract.msz_2021_available_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the MSZ agreement 2021 became available.",
            nl: "Datum waarop de MSZ-overeenkomst 2021 beschikbaar kwam.",
        },
    },
    FactText {
        name: "contract.proposal_submitted_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the provider submitted its proposal for a financial arrangement. absent = no proposal \
                 has been submitted.",
            nl: "Datum waarop de zorgaanbieder zijn voorstel voor een financiële afspraak heeft ingediend. Afwezig = \
                 er is geen voorstel ingediend.",
        },
    },
    FactText {
        name: "contract.negotiation_agreement_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which a negotiation agreement (onderhandelakkoord), if any, was recorded. absent = there is \
                 none.",
            nl: "Datum waarop een eventueel onderhandelakkoord is vastgelegd. Afwezig = er is er geen.",
        },
    },
    FactText {
        name: "contract.customers_informed_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which Zilveren Kruis informed its customers about contracted care.",
            nl: "Datum waarop Zilveren Kruis de klanten heeft geïnformeerd over gecontracteerde zorg.",
        },
    },
    FactText {
        name: "contract.signed_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the agreement 2021 was signed by both parties.",
            nl: "Datum waarop de overeenkomst 2021 door beide partijen is getekend.",
        },
    },
    FactText {
        name: "contract.price_list_in_vecozo_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the price list of the agreement 2021 was present in VECOZO.",
            nl: "Datum waarop de prijslijst van de overeenkomst 2021 in VECOZO stond.",
        },
    },
    FactText {
        name: "contract.policy_version_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the version of the policy (or of its latest addition or change) that the caller applies.",
            nl: "Datum van de versie van het beleid (of van de laatste aanvulling of wijziging daarop) die de \
                 aanroeper toepast.",
        },
    },
    FactText {
        name: "contract.latest_policy_version_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the latest published addition or change at period.as_of_date (2020-04-01 when there is none).",
            nl: "Datum van de laatste gepubliceerde aanvulling of wijziging op period.as_of_date (2020-04-01 als er \
                 geen is).",
        },
    },
    FactText {
        name: "plan.tf_requested",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Transformation funds (transformatiegelden) are requested.",
            nl: "Er worden transformatiegelden aangevraagd.",
        },
    },
    FactText {
        name: "plan.tf_requested_via_purchaser",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The request for transformation funds (transformatiegelden) was made through the purchaser (inkoper).",
            nl: "Het verzoek om transformatiegelden is via de inkoper gedaan.",
        },
    },
    FactText {
        name: "plan.tf_line_kind",
        attested: false,
        unit: Text { en: "of the one cost line evaluated", nl: "van de ene beoordeelde kostenregel" },
        description: Text {
            en: "Whether a cost line is a one-off implementation cost of remote guidance for chronic heart failure \
                 (implementation) or a structural cost (structural).",
            nl: "Of een kostenregel eenmalige implementatiekosten van telebegeleiding bij chronisch hartfalen betreft \
                 (implementation) of structurele kosten (structural).",
        },
    },
    FactText {
        name: "plan.tf_investment_temporary",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "The investment is temporary.", nl: "De investering is tijdelijk." },
    },
    FactText {
        name: "plan.tf_lasting_saving_demonstrable",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The investment demonstrably leads to a lasting saving. Attested.",
            nl: "De investering levert aantoonbaar een blijvende besparing op. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "plan.tf_business_case_shown",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Zilveren Kruis has insight into the business case.",
            nl: "Zilveren Kruis heeft inzicht in de businesscase.",
        },
    },
    FactText {
        name: "plan.tf_other_conditions_met",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The further conditions of the separate policy on transformation funds (Beleid inzet \
                 transformatiegelden medisch specialistische zorg 2019-2022) are met. Attested: they are outside this \
                 document.",
            nl: "Aan de overige voorwaarden van het afzonderlijke beleid (Beleid inzet transformatiegelden medisch \
                 specialistische zorg 2019-2022) is voldaan. Door een persoon verklaard: zij staan buiten dit \
                 document.",
        },
    },
    FactText {
        name: "plan.tf_approved",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Zilveren Kruis agrees with the request. A discretionary decision, attested.",
            nl: "Zilveren Kruis is akkoord met de aanvraag. Een discretionaire beslissing, door een persoon verklaard.",
        },
    },
    FactText {
        name: "plan.tf_approved_cost",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Sum of the implementation cost lines with which Zilveren Kruis agrees, before the market share is \
                 applied.",
            nl: "Som van de kostenregels voor implementatie waarmee Zilveren Kruis akkoord is, voordat het \
                 marktaandeel wordt toegepast.",
        },
    },
    FactText {
        name: "plan.tf_line_amount",
        attested: false,
        unit: Text {
            en: "eurocent, of the one cost line evaluated",
            nl: "eurocent, van de ene beoordeelde kostenregel",
        },
        description: Text {
            en: "Amount of one cost line of the request.",
            nl: "Bedrag van één kostenregel van de aanvraag.",
        },
    },
    FactText {
        name: "period.as_of_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date for which the caller evaluates; supplied by the caller because the core has no clock.",
            nl: "Datum waarop de aanroeper laat beoordelen; aangeleverd door de aanroeper, omdat de rekenkern geen \
                 klok heeft.",
        },
    },
    FactText {
        name: "period.contract_year",
        attested: false,
        unit: Text { en: "1, 2 or 3", nl: "1, 2 of 3" },
        description: Text {
            en: "Contract year k that is settled (TBHF21-3.11 and TBHF21-4.11).",
            nl: "Contractjaar k dat wordt afgerekend (TBHF21-3.11 en TBHF21-4.11).",
        },
    },
    FactText {
        name: "period.bundled_patients",
        attested: false,
        unit: Text { en: "distinct insured persons, indexed [k]", nl: "unieke verzekerden, geïndexeerd met [k]" },
        description: Text {
            en: "Number of distinct insured persons in the bundle in contract year k.",
            nl: "Aantal unieke verzekerden in de bundel in contractjaar k.",
        },
    },
    FactText {
        name: "period.bundle_entitlement",
        attested: false,
        unit: Text { en: "eurocent, indexed [k]", nl: "eurocent, geïndexeerd met [k]" },
        description: Text {
            en: "Sum of the bundle payments earned in contract year k before the ceiling; equals \
                 period.bundled_patients[k] * contract.bundle_price when nothing is prorated.",
            nl: "Som van de bundelbetalingen waarop in contractjaar k recht is ontstaan, vóór toepassing van het \
                 plafond; gelijk aan period.bundled_patients[k] * contract.bundle_price als niets naar rato is \
                 berekend.",
        },
    },
    FactText {
        name: "period.bundle_paid",
        attested: false,
        unit: Text { en: "eurocent, indexed [k]", nl: "eurocent, geïndexeerd met [k]" },
        description: Text {
            en: "State: bundle payments already made payable in contract year k (write 0 at the start of a year).",
            nl: "Stand: bundelbetalingen die in contractjaar k al betaalbaar zijn gesteld (vul 0 in aan het begin van \
                 een jaar).",
        },
    },
    FactText {
        name: "period.bundle_payment_made_for_insured",
        attested: false,
        unit: Text { en: "per insured person and contract year", nl: "per verzekerde en contractjaar" },
        description: Text {
            en: "State: a bundle payment was already assessed for this insured person in this contract year, also when \
                 the ceiling left nothing payable.",
            nl: "Stand: voor deze verzekerde is in dit contractjaar al een bundelbetaling beoordeeld, ook als het \
                 plafond niets te betalen overliet.",
        },
    },
    FactText {
        name: "period.zvt_other_realised",
        attested: false,
        unit: Text { en: "eurocent, indexed [k]", nl: "eurocent, geïndexeerd met [k]" },
        description: Text {
            en: "Realised and otherwise payable amount of all other parts of Zorg Veilig Thuis in year k, before \
                 ceilings.",
            nl: "Gerealiseerd en verder betaalbaar bedrag van alle andere onderdelen van Zorg Veilig Thuis in jaar k, \
                 vóór toepassing van plafonds.",
        },
    },
    FactText {
        name: "period.year_closed",
        attested: false,
        unit: Text {
            en: "for the contract year period.contract_year",
            nl: "voor het contractjaar period.contract_year",
        },
        description: Text {
            en: "The realised amounts of all parts of Zorg Veilig Thuis for the contract year are final.",
            nl: "De gerealiseerde bedragen van alle onderdelen van Zorg Veilig Thuis voor het contractjaar zijn \
                 definitief.",
        },
    },
    FactText {
        name: "period.declared_count",
        attested: false,
        unit: Text { en: "care products, indexed [c]", nl: "zorgproducten, geïndexeerd met [c]" },
        description: Text {
            en: "State: number of care products with code c declared for patients in the bundle in the period \
                 evaluated, including those that paid nothing separately.",
            nl: "Stand: aantal zorgproducten met code c dat in de beoordeelde periode voor patiënten in de bundel is \
                 gedeclareerd, met inbegrip van producten waarvoor niets apart is betaald.",
        },
    },
    FactText {
        name: "period.declared_patient_years",
        attested: false,
        unit: Text { en: "patient-years", nl: "patiëntjaren" },
        description: Text {
            en: "State: patients in the bundle per year, summed over the years of the period evaluated.",
            nl: "Stand: patiënten in de bundel per jaar, opgeteld over de jaren van de beoordeelde periode.",
        },
    },
    FactText {
        name: "period.actual_provider_cost",
        attested: false,
        unit: Text { en: "eurocent, indexed [k]", nl: "eurocent, geïndexeerd met [k]" },
        description: Text {
            en: "What the pathway actually cost the provider in year k. Read only to show the saving.",
            nl: "Wat het zorgpad de zorgaanbieder in jaar k werkelijk heeft gekost. Alleen gelezen om de besparing te \
                 tonen.",
        },
    },
    FactText {
        name: "kpi.patients_with_telemonitoring",
        attested: false,
        unit: Text { en: "patients", nl: "patiënten" },
        description: Text {
            en: "Distinct patients of the target group who have access to remote guidance.",
            nl: "Unieke patiënten uit de doelgroep die toegang hebben tot telebegeleiding.",
        },
    },
    FactText {
        name: "kpi.target_group_patients",
        attested: false,
        unit: Text { en: "patients", nl: "patiënten" },
        description: Text {
            en: "Distinct patients of the target group (doelgroep).",
            nl: "Unieke patiënten uit de doelgroep.",
        },
    },
    FactText {
        name: "kpi.access_target",
        attested: false,
        unit: Text { en: "ppm", nl: "ppm" },
        description: Text {
            en: "Agreed minimum share with access. Not in the document; optional contract parameter. absent = no \
                 target agreed.",
            nl: "Afgesproken minimumaandeel met toegang. Niet in het document; optionele contractparameter. Afwezig = \
                 geen streefwaarde afgesproken.",
        },
    },
];
