//! Texts of the facts of TTCI20, in the order of the specification.
//!
//! For every fact what it means, its unit, whether a person attests it and, where that has a meaning of its own, what
//! its absence says, in English and in Dutch. People read these texts and no decision does: a build for a device
//! leaves them out, and its results stay the same.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub const FACT_TEXTS: [FactText; 102] = [
    FactText {
        name: "provider.msz_agreement_period",
        attested: false,
        unit: Text { en: "[from, to_exclusive)", nl: "[vanaf, tot), einde niet inbegrepen" },
        description: Text {
            en: "Term of the hospital's agreement for medical specialist care (overeenkomst Medisch Specialistische \
                 Zorg, MSZ) with Zilveren Kruis; consecutive agreements without a gap count as one.",
            nl: "Looptijd van de overeenkomst Medisch Specialistische Zorg (MSZ) van het ziekenhuis met Zilveren \
                 Kruis; op elkaar aansluitende overeenkomsten zonder onderbreking tellen als één.",
        },
    },
    FactText {
        name: "provider.addon_list_drugs",
        attested: false,
        unit: Text { en: "drug codes", nl: "geneesmiddelcodes" },
        description: Text {
            en: "Drugs this hospital may supply according to the add-on list (add-onlijst) of Zilveren Kruis. A case \
                 states those that it is about.",
            nl: "Geneesmiddelen die dit ziekenhuis volgens de add-onlijst van Zilveren Kruis mag leveren. Een geval \
                 noemt die waar het om gaat.",
        },
    },
    FactText {
        name: "provider.accepts_drug_prices",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital agrees with the drug prices (geneesmiddelprijzen) of Zilveren Kruis.",
            nl: "Het ziekenhuis is akkoord met de geneesmiddelprijzen van Zilveren Kruis.",
        },
    },
    FactText {
        name: "provider.had_2019_addendum",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "In 2019 the hospital already concluded an addendum 'Pilot thuistoediening chemo- en immunotherapie' \
                 with Zilveren Kruis.",
            nl: "Het ziekenhuis heeft in 2019 al een addendum 'Pilot thuistoediening chemo- en immunotherapie' met \
                 Zilveren Kruis gesloten.",
        },
    },
    FactText {
        name: "provider.pilot_phase",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Whether the hospital starts with home administration or wants to scale it up; other = it runs home \
                 administration and wants neither.",
            nl: "Of het ziekenhuis met thuistoediening start (starting) of wil opschalen (scaling_up); other = het \
                 heeft thuistoediening en wil geen van beide.",
        },
    },
    FactText {
        name: "provider.wants_to_participate",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital wants to take part in the pilot.",
            nl: "Het ziekenhuis wil aan de pilot deelnemen.",
        },
    },
    FactText {
        name: "provider.able_to_participate",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital can take part, as found in the talks with the purchaser. Attested.",
            nl: "Het ziekenhuis kan deelnemen, zoals gebleken in de gesprekken met de inkoper. Door een persoon \
                 verklaard.",
        },
    },
    FactText {
        name: "provider.complies_with_contract",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outcome of the compliance check (controle op naleving). Attested by the controller.",
            nl: "Uitkomst van de controle op naleving. Door een persoon verklaard, namelijk de controleur.",
        },
    },
    FactText {
        name: "provider.checked_policy_amendments",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider has looked up the published additions and changes to this policy. Attested.",
            nl: "De zorgaanbieder heeft de gepubliceerde aanvullingen op en wijzigingen van dit beleid geraadpleegd. \
                 Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.provider_in_core_area",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital lies in a core working area (kernwerkgebied) of Zilveren Kruis. The document has no \
                 list; the list is contract data. The hospital's location counts, not the home of the insured.",
            nl: "Het ziekenhuis ligt in een kernwerkgebied van Zilveren Kruis. Het document bevat geen lijst; de lijst \
                 is een contractgegeven. De plaats van het ziekenhuis telt, niet de woonplaats van de verzekerde.",
        },
    },
    FactText {
        name: "insured.is_zk_insured",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The person is insured with Zilveren Kruis. Which labels count is contract data.",
            nl: "De persoon is verzekerd bij Zilveren Kruis. Welke labels meetellen, is een contractgegeven.",
        },
    },
    FactText {
        name: "insured.treated_at_contracted_hospital",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The person is in treatment at the hospital with which the pilot is agreed.",
            nl: "De persoon is in behandeling bij het ziekenhuis waarmee de pilot is afgesproken.",
        },
    },
    FactText {
        name: "insured.in_pilot",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The person is one of the patients who take part in the pilot.",
            nl: "De persoon is een van de patiënten die onderdeel uitmaken van de pilot.",
        },
    },
    FactText {
        name: "insured.home_situation_allows",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The home situation permits administration at home. Attested.",
            nl: "De thuissituatie laat toediening thuis toe. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "insured.wants_home_care",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient wants administration at home. Attested.",
            nl: "De patiënt wil toediening thuis. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "insured.choice_followed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The place of administration is the one the patient chose.",
            nl: "De plaats van toediening is die waarvoor de patiënt heeft gekozen.",
        },
    },
    FactText {
        name: "treatment.medically_responsible",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Administration at home is medically responsible. Attested by the treating professional.",
            nl: "Toediening thuis is medisch verantwoord. Door een persoon verklaard, namelijk de behandelaar.",
        },
    },
    FactText {
        name: "treatment.safe_at_home",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The administration can be given safely in the home situation. Attested by the treating professional.",
            nl: "De toediening kan veilig in de thuissituatie worden gegeven. Door een persoon verklaard, namelijk de \
                 behandelaar.",
        },
    },
    FactText {
        name: "treatment.adjacent_care_at_preferred_place",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Adjacent care (aanpalende zorg, such as taking blood) is given at the place most comfortable for the \
                 patient.",
            nl: "Aanpalende zorg (zoals het afnemen van bloed) wordt geboden op de plaats die voor de patiënt het \
                 meest comfortabel is.",
        },
    },
    FactText {
        name: "treatment.delivered_at_home",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The administration registered as home administration really took place at the patient's home. Outcome \
                 of a check.",
            nl: "De als thuistoediening geregistreerde toediening heeft werkelijk bij de patiënt thuis plaatsgevonden. \
                 Uitkomst van een controle.",
        },
    },
    FactText {
        name: "treatment.pilot_administration_in_period",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital registered a home administration of a selected drug to this insured person on a day \
                 inside claim.service_period.",
            nl: "Het ziekenhuis heeft op een dag binnen claim.service_period een thuistoediening van een geselecteerd \
                 middel aan deze verzekerde geregistreerd.",
        },
    },
    FactText {
        name: "claim.claimant",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Who submits the claim. district_nursing = wijkverpleging, home_care_organisation = \
                 thuiszorgorganisatie.",
            nl: "Wie de declaratie indient: het gecontracteerde ziekenhuis (contracted_hospital), wijkverpleging \
                 (district_nursing), een thuiszorgorganisatie (home_care_organisation) of een andere derde \
                 (other_third_party).",
        },
    },
    FactText {
        name: "claim.claimant_is_subcontractor",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The claimant works as subcontractor (onderaannemer) of the contracted hospital in the pilot.",
            nl: "De declarant werkt in de pilot als onderaannemer van het gecontracteerde ziekenhuis.",
        },
    },
    FactText {
        name: "claim.kind",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "What is claimed. extra_cost = extra cost of home administration such as transport of drugs; nursing = \
                 nursing time or visits.",
            nl: "Wat wordt gedeclareerd. extra_cost = extra kosten van thuistoediening, zoals transportkosten van \
                 geneesmiddelen; nursing = tijd of bezoeken van verpleging.",
        },
    },
    FactText {
        name: "claim.concerns_home_administration",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The claim is (wholly or partly) for administering a drug at home. Often not visible in nursing \
                 claims: then unknown until established.",
            nl: "De declaratie is (geheel of deels) voor het thuis toedienen van een geneesmiddel. Aan declaraties van \
                 verpleging vaak niet te zien: dan onbekend totdat het is vastgesteld.",
        },
    },
    FactText {
        name: "claim.drug_code",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Code of the drug administered or supplied. In TTCI20-3.10, TTCI20-8.4 and TTCI20-8.5 absence means \
                 that the claim states no drug (nursing claims); in TTCI20-4.4 absence is unknown.",
            nl: "Code van het toegediende of geleverde geneesmiddel. In TTCI20-3.10, TTCI20-8.4 en TTCI20-8.5 betekent \
                 afwezigheid dat de declaratie geen geneesmiddel noemt (declaraties van verpleging); in TTCI20-4.4 is \
                 afwezigheid onbekend.",
        },
    },
    FactText {
        name: "claim.service_period",
        attested: false,
        unit: Text { en: "[from, to_exclusive)", nl: "[vanaf, tot), einde niet inbegrepen" },
        description: Text {
            en: "Days of care to which the claim relates.",
            nl: "Dagen van zorg waarop de declaratie betrekking heeft.",
        },
    },
    FactText {
        name: "claim.amount",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text { en: "Amount claimed.", nl: "Gedeclareerd bedrag." },
    },
    FactText {
        name: "claim.quantity",
        attested: false,
        unit: Text { en: "claim units of the drug", nl: "declaratie-eenheden van het geneesmiddel" },
        description: Text {
            en: "Number of units of the drug claimed.",
            nl: "Aantal gedeclareerde eenheden van het geneesmiddel.",
        },
    },
    FactText {
        name: "claim.paid_amount",
        attested: false,
        unit: Text { en: "eurocent, >= 0", nl: "eurocent, >= 0" },
        description: Text {
            en: "Amount already paid on this third-party claim (0 when nothing was paid).",
            nl: "Bedrag dat op deze declaratie van een derde al is betaald (0 als er niets is betaald).",
        },
    },
    FactText {
        name: "claim.duplicate_part",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Part of claim.paid_amount that was paid for the home administration itself; established by a person \
                 when the claim also contains other care; when known it prevails over \
                 claim.wholly_home_administration. Outside 0..claim.paid_amount: invalid, TTCI20-8.5 gives review.",
            nl: "Deel van claim.paid_amount dat voor de thuistoediening zelf is betaald; door een mens vastgesteld \
                 wanneer de declaratie ook andere zorg bevat; indien bekend gaat het voor \
                 claim.wholly_home_administration. Buiten 0..claim.paid_amount: ongeldig, TTCI20-8.5 geeft ter \
                 beoordeling.",
        },
    },
    FactText {
        name: "claim.wholly_home_administration",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The claim contains nothing but the home administration; false = a mixed claim that also contains \
                 other care (wound care, for instance).",
            nl: "De declaratie bevat niets anders dan de thuistoediening; niet waar = een gemengde declaratie die ook \
                 andere zorg bevat (bijvoorbeeld wondzorg).",
        },
    },
    FactText {
        name: "claim.meets_legal_requirements",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care claimed meets the legal requirements. Attested by the controller.",
            nl: "De gedeclareerde zorg voldoet aan de wettelijke eisen. Door een persoon verklaard, namelijk de \
                 controleur.",
        },
    },
    FactText {
        name: "claim.actually_delivered",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care claimed was actually delivered (feitelijk geleverd). Attested by the controller.",
            nl: "De gedeclareerde zorg is feitelijk geleverd. Door een persoon verklaard, namelijk de controleur.",
        },
    },
    FactText {
        name: "claim.rightly_delivered",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care claimed was rightly delivered (terecht geleverd). Attested by the controller.",
            nl: "De gedeclareerde zorg is terecht geleverd. Door een persoon verklaard, namelijk de controleur.",
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
            en: "Outcome of the statutory material check (materiele controle).",
            nl: "Uitkomst van de wettelijke materiële controle.",
        },
    },
    FactText {
        name: "contract.pilot_period",
        attested: false,
        unit: Text { en: "[from, to_exclusive)", nl: "[vanaf, tot), einde niet inbegrepen" },
        description: Text {
            en: "Term of the pilot as recorded in the addendum.",
            nl: "Looptijd van de pilot zoals vastgelegd in het addendum.",
        },
    },
    FactText {
        name: "contract.lump_period",
        attested: false,
        unit: Text { en: "[from, to_exclusive)", nl: "[vanaf, tot), einde niet inbegrepen" },
        description: Text {
            en: "Period for which one lump sum is determined.",
            nl: "Periode waarvoor één lump sum wordt vastgesteld.",
        },
    },
    FactText {
        name: "contract.first_pilot_start",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "First day on which this hospital took part in the pilot, including a pilot under a 2019 addendum.",
            nl: "Eerste dag waarop dit ziekenhuis aan de pilot deelnam, met inbegrip van een pilot onder een addendum \
                 uit 2019.",
        },
    },
    FactText {
        name: "contract.addendum_signed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The arrangements are recorded in a signed addendum (addendum).",
            nl: "De afspraken zijn vastgelegd in een getekend addendum.",
        },
    },
    FactText {
        name: "contract.addendum_to_msz",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "That addendum belongs to the hospital's MSZ agreement.",
            nl: "Dat addendum hoort bij de MSZ-overeenkomst van het ziekenhuis.",
        },
    },
    FactText {
        name: "contract.selected_drugs",
        attested: false,
        unit: Text { en: "drug codes", nl: "geneesmiddelcodes" },
        description: Text {
            en: "Drugs selected for the pilot (geselecteerde middelen), recorded in the addendum.",
            nl: "De voor de pilot geselecteerde middelen, vastgelegd in het addendum.",
        },
    },
    FactText {
        name: "contract.has_subcontractors",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital has contracted third parties as subcontractors for the home administration.",
            nl: "Het ziekenhuis heeft derde partijen als onderaannemers gecontracteerd voor de thuistoediening.",
        },
    },
    FactText {
        name: "contract.subcontractor_terms_clear",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital has made clear arrangements with every subcontractor, including that it submits no \
                 claims to Zilveren Kruis for the home administration. Attested.",
            nl: "Het ziekenhuis heeft met elke onderaannemer duidelijke afspraken gemaakt, ook dat deze voor de \
                 thuistoediening geen declaraties bij Zilveren Kruis indient. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "contract.subcontractors_meet_requirements",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Every subcontractor meets the requirements of the arrangements between hospital and Zilveren Kruis. \
                 Attested, or outcome of an investigation.",
            nl: "Elke onderaannemer voldoet aan de vereisten van de afspraken tussen ziekenhuis en Zilveren Kruis. \
                 Door een persoon verklaard, of uitkomst van een onderzoek.",
        },
    },
    FactText {
        name: "contract.investigation_outcome",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outcome of an investigation by Zilveren Kruis into the legal and contractual requirements of the \
                 hospital and its subcontractors.",
            nl: "Uitkomst van een onderzoek door Zilveren Kruis naar de wettelijke en contractuele vereisten aan het \
                 ziekenhuis en de onderaannemers.",
        },
    },
    FactText {
        name: "contract.combined_zvt_arrangement",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A contract combines this pilot with other Zorg Veilig Thuis initiatives in one financial \
                 sub-arrangement (financiele deelafspraak); absent = false.",
            nl: "Een contract combineert deze pilot met andere initiatieven van Zorg Veilig Thuis in één financiële \
                 deelafspraak; afwezig = niet waar.",
        },
    },
    FactText {
        name: "contract.surcharge",
        attested: false,
        unit: Text { en: "eurocent per home administration", nl: "eurocent per thuistoediening" },
        description: Text {
            en: "Fixed surcharge (vaste opslag) used in the addendum. No figure in the document.",
            nl: "Vaste opslag die in het addendum is gebruikt. Geen bedrag in het document.",
        },
    },
    FactText {
        name: "contract.policy_surcharge",
        attested: false,
        unit: Text { en: "eurocent per home administration", nl: "eurocent per thuistoediening" },
        description: Text {
            en: "The fixed amount for the extra cost as determined by Zilveren Kruis for the year. No figure in the \
                 document; policy parameter.",
            nl: "Het vaste bedrag voor de extra kosten zoals Zilveren Kruis dat voor het jaar heeft bepaald. Geen \
                 bedrag in het document; beleidsparameter.",
        },
    },
    FactText {
        name: "contract.expected_home_administrations",
        attested: false,
        unit: Text {
            en: "home administrations to persons insured with Zilveren Kruis in contract.lump_period",
            nl: "thuistoedieningen aan verzekerden van Zilveren Kruis in contract.lump_period",
        },
        description: Text {
            en: "Expected number of home administrations recorded in the addendum; absent = none recorded, the sum of \
                 TTCI20-5.1 is used.",
            nl: "Verwacht aantal thuistoedieningen zoals vastgelegd in het addendum; afwezig = niet vastgelegd, de som \
                 van TTCI20-5.1 wordt gebruikt.",
        },
    },
    FactText {
        name: "contract.startup_fee",
        attested: false,
        unit: Text { en: "eurocent, once", nl: "eurocent, eenmalig" },
        description: Text {
            en: "One-off compensation of start-up cost (opstartkosten). No figure in the document; contract parameter.",
            nl: "Eenmalige vergoeding voor opstartkosten. Geen bedrag in het document; contractparameter.",
        },
    },
    FactText {
        name: "contract.drug_tariff",
        attested: false,
        unit: Text {
            en: "eurocent per claim unit, indexed [d]",
            nl: "eurocent per declaratie-eenheid, geïndexeerd met [d]",
        },
        description: Text {
            en: "Tariff of the drug under the hospital pharmacy policy (intramurale farmaciebeleid) of Zilveren Kruis.",
            nl: "Tarief van het geneesmiddel volgens het intramurale farmaciebeleid van Zilveren Kruis.",
        },
    },
    FactText {
        name: "contract.forecast_administrations",
        attested: false,
        unit: Text {
            en: "administrations (home + hospital) to persons insured with Zilveren Kruis in contract.lump_period, \
                 indexed [d]",
            nl: "toedieningen (thuis + ziekenhuis) aan verzekerden van Zilveren Kruis in contract.lump_period, \
                 geïndexeerd met [d]",
        },
        description: Text {
            en: "Agreed forecast of the total number of administrations per drug.",
            nl: "Afgesproken prognose van het totale aantal toedieningen per geneesmiddel.",
        },
    },
    FactText {
        name: "contract.home_percentage",
        attested: false,
        unit: Text {
            en: "ppm of all administrations of the drug, indexed [d]",
            nl: "ppm van alle toedieningen van het geneesmiddel, geïndexeerd met [d]",
        },
        description: Text {
            en: "Agreed percentage of home administrations per drug. Outside 0..1000000: invalid, TTCI20-5.1 gives \
                 review.",
            nl: "Afgesproken percentage thuistoedieningen per geneesmiddel. Buiten 0..1000000: ongeldig, TTCI20-5.1 \
                 geeft ter beoordeling.",
        },
    },
    FactText {
        name: "contract.evaluation_2019_done",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The 2019 pilot of this hospital was evaluated.",
            nl: "De pilot van dit ziekenhuis in 2019 is geëvalueerd.",
        },
    },
    FactText {
        name: "contract.evaluation_2019_continue",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Decision of Zilveren Kruis on the basis of that evaluation: the pilot goes on in 2020. Attested.",
            nl: "Besluit van Zilveren Kruis aan de hand van die evaluatie: de pilot wordt in 2020 voortgezet. Door een \
                 persoon verklaard.",
        },
    },
    FactText {
        name: "contract.evaluation_format_supplied",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Zilveren Kruis supplied the evaluation form (evaluatieformat).",
            nl: "Zilveren Kruis heeft het evaluatieformat aangeleverd.",
        },
    },
    FactText {
        name: "contract.evaluation_moment_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "An evaluation moment (evaluatiemoment) between the parties has been agreed.",
            nl: "Partijen hebben een evaluatiemoment afgesproken.",
        },
    },
    FactText {
        name: "contract.progress_evaluation_topics",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Topics discussed in that evaluation.",
            nl: "Onderwerpen die in die evaluatie zijn besproken: de voortgang op de doelstellingen \
                 (progress_on_goals) en de gerealiseerde kosten (realised_costs).",
        },
    },
    FactText {
        name: "contract.continue_2021",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Decision of Zilveren Kruis on the basis of the evaluation: the contract goes on in 2021. Attested.",
            nl: "Besluit van Zilveren Kruis aan de hand van de evaluatie: het contract wordt in 2021 voortgezet. Door \
                 een persoon verklaard.",
        },
    },
    FactText {
        name: "contract.continuation_conditions_recorded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The conditions of continuation in 2021 are recorded (an empty list counts as recorded).",
            nl: "De voorwaarden van voortzetting in 2021 zijn vastgelegd (een lege lijst telt als vastgelegd).",
        },
    },
    FactText {
        name: "contract.via_purchaser",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The arrangements were made with the purchaser (inkoper) of Zilveren Kruis.",
            nl: "De afspraken zijn gemaakt met de inkoper van Zilveren Kruis.",
        },
    },
    FactText {
        name: "contract.meant_for_regular_contracting",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The arrangement is meant for the regular MSZ contracting 2020 (reguliere contractering); false = the \
                 route during the year.",
            nl: "De afspraak is bedoeld voor de reguliere MSZ-contractering 2020; niet waar = de weg gedurende het \
                 jaar.",
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
        name: "contract.inspiration_meeting_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the inspiration meeting (inspiratiebijeenkomst) on home administration for hospitals in the \
                 core working area.",
            nl: "Datum van de inspiratiebijeenkomst over thuistoediening voor ziekenhuizen in kernwerkgebied.",
        },
    },
    FactText {
        name: "contract.negotiation_agreement_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the arrangements were recorded in a negotiation agreement (onderhandelakkoord).",
            nl: "Datum waarop de afspraken in een onderhandelakkoord zijn vastgelegd.",
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
        name: "contract.addendum_signed_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the addendum was signed.",
            nl: "Datum waarop het addendum is getekend.",
        },
    },
    FactText {
        name: "contract.price_list_in_vecozo_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the price list belonging to the addendum was present in VECOZO.",
            nl: "Datum waarop de prijslijst bij het addendum in VECOZO stond.",
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
            en: "Date of the latest published addition or change at period.as_of_date; 2019-04-01 when there is none, \
                 so never earlier.",
            nl: "Datum van de laatste gepubliceerde aanvulling of wijziging op period.as_of_date; 2019-04-01 als er \
                 geen is, dus nooit eerder.",
        },
    },
    FactText {
        name: "contract.amendment_ground",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Ground that Zilveren Kruis gives for a change of the policy.",
            nl: "Grond die Zilveren Kruis geeft voor een wijziging van het beleid.",
        },
    },
    FactText {
        name: "contract.question_affects_all_providers",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The answer to a question or remark of a provider has consequences for all providers in the procedure.",
            nl: "Het antwoord op een vraag of opmerking van een zorgaanbieder heeft gevolgen voor alle zorgaanbieders \
                 binnen de procedure.",
        },
    },
    FactText {
        name: "contract.answer_published",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "That question or remark has been published on the website of Zilveren Kruis.",
            nl: "Die vraag of opmerking is op de website van Zilveren Kruis gepubliceerd.",
        },
    },
    FactText {
        name: "plan.written_by_provider",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The hospital has written a plan of action (plan van aanpak).",
            nl: "Het ziekenhuis heeft een plan van aanpak geschreven.",
        },
    },
    FactText {
        name: "plan.years_covered",
        attested: false,
        unit: Text { en: "calendar years", nl: "kalenderjaren" },
        description: Text {
            en: "Number of calendar years covered by that plan.",
            nl: "Aantal kalenderjaren dat dat plan beslaat.",
        },
    },
    FactText {
        name: "plan.describes_how",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The plan says how the care at home is organised (logistics).",
            nl: "Het plan zegt hoe de zorg thuis wordt georganiseerd (logistiek).",
        },
    },
    FactText {
        name: "plan.describes_by_whom",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The plan says who gives the care at home.",
            nl: "Het plan zegt door wie de zorg thuis wordt gegeven.",
        },
    },
    FactText {
        name: "plan.performing_parties",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties that carry out the administration according to the plan.",
            nl: "Partijen die volgens het plan de toediening verzorgen: oncologieverpleegkundigen uit het ziekenhuis \
                 (hospital_oncology_nurses), plaatselijke of landelijke thuiszorgorganisaties (local_home_care, \
                 national_home_care), andere (other).",
        },
    },
    FactText {
        name: "plan.required_drugs",
        attested: false,
        unit: Text { en: "drug codes", nl: "geneesmiddelcodes" },
        description: Text {
            en: "Drugs needed for the pilot according to the plan.",
            nl: "Geneesmiddelen die volgens het plan voor de pilot nodig zijn.",
        },
    },
    FactText {
        name: "plan.forecast_by_hospital",
        attested: false,
        unit: Text { en: "administrations, indexed [d]", nl: "toedieningen, geïndexeerd met [d]" },
        description: Text {
            en: "The hospital's own estimate for 2020 per drug (home + hospital).",
            nl: "De eigen inschatting van het ziekenhuis voor 2020 per geneesmiddel (thuis + ziekenhuis).",
        },
    },
    FactText {
        name: "plan.forecast_by_insurer",
        attested: false,
        unit: Text { en: "administrations, indexed [d]", nl: "toedieningen, geïndexeerd met [d]" },
        description: Text {
            en: "The estimate of Zilveren Kruis for 2020 per drug (home + hospital).",
            nl: "De inschatting van Zilveren Kruis voor 2020 per geneesmiddel (thuis + ziekenhuis).",
        },
    },
    FactText {
        name: "plan.insurer_weighed_total_care",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Zilveren Kruis took the total care needed into account in its estimate. Attested.",
            nl: "Zilveren Kruis heeft bij de inschatting de totale benodigde zorg meegewogen. Door een persoon \
                 verklaard.",
        },
    },
    FactText {
        name: "plan.insurer_information_supplied",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Zilveren Kruis gave the hospital information and practical tips from earlier pilots.",
            nl: "Zilveren Kruis heeft het ziekenhuis voorzien van informatie en praktische tips uit eerdere pilots.",
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
        name: "period.provider_evaluation_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the hospital carried out its evaluation of the pilot; absent = not carried out up to \
                 period.as_of_date (TTCI20-4.8).",
            nl: "Datum waarop het ziekenhuis zijn evaluatie van de pilot heeft uitgevoerd; afwezig = niet uitgevoerd \
                 tot en met period.as_of_date (TTCI20-4.8).",
        },
    },
    FactText {
        name: "period.provider_evaluation_topics",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Topics covered by the hospital's evaluation.",
            nl: "Onderwerpen van de evaluatie door het ziekenhuis: ervaringen van patiënten (patient_experiences), \
                 ervaringen van aanbieders (provider_experiences), kosten (costs).",
        },
    },
    FactText {
        name: "period.lump_sum_paid",
        attested: false,
        unit: Text { en: "per contract.lump_period", nl: "per contract.lump_period" },
        description: Text {
            en: "State: the lump sum for this period was already made payable.",
            nl: "Stand: de lump sum voor deze periode is al betaalbaar gesteld.",
        },
    },
    FactText {
        name: "period.lump_sum_payment_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the lump sum is provided; absent = not provided yet.",
            nl: "Datum waarop de lump sum wordt verstrekt; afwezig = nog niet verstrekt.",
        },
    },
    FactText {
        name: "period.has_earlier_lump_sum",
        attested: false,
        unit: Text { en: "per hospital", nl: "per ziekenhuis" },
        description: Text {
            en: "State: a lump sum was determined for this hospital for a calendar year before that of \
                 contract.lump_period.",
            nl: "Stand: voor dit ziekenhuis is een lump sum vastgesteld voor een kalenderjaar vóór dat van \
                 contract.lump_period.",
        },
    },
    FactText {
        name: "period.startup_fee_paid",
        attested: false,
        unit: Text { en: "per hospital", nl: "per ziekenhuis" },
        description: Text {
            en: "State: the one-off start-up compensation was already granted to this hospital.",
            nl: "Stand: de eenmalige vergoeding voor opstartkosten is al aan dit ziekenhuis toegekend.",
        },
    },
    FactText {
        name: "period.recovered_for_claim",
        attested: false,
        unit: Text { en: "per third-party claim", nl: "per declaratie van een derde" },
        description: Text {
            en: "State: the duplicate payment of this third-party claim was already recovered.",
            nl: "Stand: de dubbele betaling van deze declaratie van een derde is al teruggevorderd.",
        },
    },
    FactText {
        name: "period.recovered_total",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "State: sum recovered from the hospital for duplicate claims.",
            nl: "Stand: som die wegens dubbele declaraties van het ziekenhuis is teruggevorderd.",
        },
    },
    FactText {
        name: "kpi.home_administrations",
        attested: false,
        unit: Text { en: "administrations, indexed [d]", nl: "toedieningen, geïndexeerd met [d]" },
        description: Text {
            en: "Realised home administrations to persons insured with Zilveren Kruis, only those that count under \
                 TTCI20-2.6 and TTCI20-8.3.",
            nl: "Gerealiseerde thuistoedieningen aan verzekerden van Zilveren Kruis, alleen die volgens TTCI20-2.6 en \
                 TTCI20-8.3 meetellen.",
        },
    },
    FactText {
        name: "kpi.hospital_administrations",
        attested: false,
        unit: Text { en: "administrations, indexed [d]", nl: "toedieningen, geïndexeerd met [d]" },
        description: Text {
            en: "Realised administrations in the hospital to persons insured with Zilveren Kruis.",
            nl: "Gerealiseerde toedieningen in het ziekenhuis aan verzekerden van Zilveren Kruis.",
        },
    },
    FactText {
        name: "kpi.home_cost",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Total cost of the home administrations counted for cost neutrality; which cost counts is contract \
                 data and the same for both places.",
            nl: "Totale kosten van de thuistoedieningen die voor kostenneutraliteit meetellen; welke kosten meetellen, \
                 is een contractgegeven en voor beide plaatsen gelijk.",
        },
    },
    FactText {
        name: "kpi.hospital_cost",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Total cost of the hospital administrations counted for cost neutrality.",
            nl: "Totale kosten van de ziekenhuistoedieningen die voor kostenneutraliteit meetellen.",
        },
    },
    FactText {
        name: "kpi.home_cost_count",
        attested: false,
        unit: Text { en: "administrations", nl: "toedieningen" },
        description: Text {
            en: "Number of home administrations in kpi.home_cost.",
            nl: "Aantal thuistoedieningen in kpi.home_cost.",
        },
    },
    FactText {
        name: "kpi.hospital_cost_count",
        attested: false,
        unit: Text { en: "administrations", nl: "toedieningen" },
        description: Text {
            en: "Number of hospital administrations in kpi.hospital_cost.",
            nl: "Aantal ziekenhuistoedieningen in kpi.hospital_cost.",
        },
    },
    FactText {
        name: "kpi.cancer_patients_home",
        attested: false,
        unit: Text { en: "patients in 2025", nl: "patiënten in 2025" },
        description: Text {
            en: "Cancer patients with immuno- or chemotherapy who are treated at home.",
            nl: "Kankerpatiënten met immuno- of chemotherapie die thuis worden behandeld.",
        },
    },
    FactText {
        name: "kpi.cancer_patients_total",
        attested: false,
        unit: Text { en: "patients in 2025", nl: "patiënten in 2025" },
        description: Text {
            en: "All cancer patients with immuno- or chemotherapy.",
            nl: "Alle kankerpatiënten met immuno- of chemotherapie.",
        },
    },
];
