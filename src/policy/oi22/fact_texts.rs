//! Texts of the facts of OI22, in the order of the specification.
//!
//! For every fact what it means, its unit and whether a person attests it, in English and in Dutch. People read these
//! texts and no decision does: a build for a device leaves them out, and its results stay the same.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub static FACT_TEXTS: [FactText; 353] = [
    FactText {
        name: "period.reference_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date at which a rule is evaluated; always passed in, the core has no clock.",
            nl: "Datum waarop een regel wordt getoetst; altijd meegegeven, de kern heeft geen klok.",
        },
    },
    FactText {
        name: "period.quarter",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Calendar quarter of the chain-care claim, half-open [first day, first day of next quarter).",
            nl: "Kalenderkwartaal van de ketendeclaratie, halfopen [eerste dag, eerste dag van het volgende kwartaal).",
        },
    },
    FactText {
        name: "period.quarter_number",
        attested: false,
        unit: Text { en: "1..4", nl: "1..4" },
        description: Text {
            en: "Number of the quarter within its calendar year.",
            nl: "Nummer van het kwartaal binnen het kalenderjaar.",
        },
    },
    FactText {
        name: "period.quarter_days",
        attested: false,
        unit: Text { en: "days", nl: "dagen" },
        description: Text {
            en: "Number of calendar days in the quarter (90, 91 or 92), derivable from period.quarter.",
            nl: "Aantal kalenderdagen van het kwartaal (90, 91 of 92), af te leiden uit period.quarter.",
        },
    },
    FactText {
        name: "period.calendar_year",
        attested: false,
        unit: Text { en: "calendar year", nl: "kalenderjaar" },
        description: Text {
            en: "Calendar year of the claim quarter or of the register / accounts being judged.",
            nl: "Kalenderjaar van het gedeclareerde kwartaal, of van de registratie of jaarrekening die wordt \
                 beoordeeld.",
        },
    },
    FactText {
        name: "period.calendar_year_closed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "True when period.reference_date is on or after 1 January of period.calendar_year + 1.",
            nl: "Waar als period.reference_date op of na 1 januari van period.calendar_year + 1 ligt.",
        },
    },
    FactText {
        name: "contract.year",
        attested: false,
        unit: Text { en: "calendar year", nl: "kalenderjaar" },
        description: Text {
            en: "Contract year being evaluated; 2022 is the first, 2023 the second contract year.",
            nl: "Contractjaar dat wordt getoetst; 2022 is het eerste, 2023 het tweede contractjaar.",
        },
    },
    FactText {
        name: "contract.insurer_offer_made",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Zilveren Kruis has made a contract offer to the collaboration.",
            nl: "Zilveren Kruis heeft het samenwerkingsverband een contractaanbod gedaan.",
        },
    },
    FactText {
        name: "contract.inhabitants_maximum_imposed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The contract terms set an upper limit on the number of inhabitants served by the region organisation.",
            nl: "De contractvoorwaarden stellen een bovengrens aan het aantal inwoners dat de regio-organisatie \
                 bedient.",
        },
    },
    FactText {
        name: "contract.region_in_core_area",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region lies in the core area (kerngebied) of Zilveren Kruis; the list of core areas is not in the \
                 document, so it is contract data.",
            nl: "De regio ligt in het kerngebied van Zilveren Kruis; de lijst van kerngebieden staat niet in het \
                 document en is dus een gegeven van het contract.",
        },
    },
    FactText {
        name: "contract.preferred_insurer_is_zk",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Zilveren Kruis is the preferred insurer (preferente verzekeraar) in the area.",
            nl: "Zilveren Kruis is in het gebied de preferente verzekeraar.",
        },
    },
    FactText {
        name: "contract.follows_preferred_insurer_terms",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outside the core area: the terms equal those the preferred insurer agreed with the provider.",
            nl: "Buiten het kerngebied: de voorwaarden zijn gelijk aan die welke de preferente verzekeraar met de \
                 aanbieder heeft afgesproken.",
        },
    },
    FactText {
        name: "contract.components",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Topics that are part of the regional O&I agreement of the contract year.",
            nl: "Onderwerpen die deel uitmaken van de regionale O&I-overeenkomst van het contractjaar.",
        },
    },
    FactText {
        name: "contract.plan_annexed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The yearly O&I regional plan (regioplan) of this contract year is attached to the agreement.",
            nl: "Het jaarlijkse O&I-regioplan van dit contractjaar is als bijlage bij de overeenkomst gevoegd.",
        },
    },
    FactText {
        name: "contract.tariff_overview_annexed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The yearly O&I tariff overview (tarievenoverzicht) of this contract year is attached to the \
                 agreement.",
            nl: "Het jaarlijkse O&I-tarievenoverzicht van dit contractjaar is als bijlage bij de overeenkomst gevoegd.",
        },
    },
    FactText {
        name: "contract.topic_recorded_in_plan",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The agreement on the topic under evaluation is laid down in the regional plan.",
            nl: "De afspraak over het onderwerp dat wordt getoetst, is vastgelegd in het regioplan.",
        },
    },
    FactText {
        name: "contract.topic_in_tariff_overview",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The tariff of the topic under evaluation is laid down in the O&I tariff overview.",
            nl: "Het tarief van het onderwerp dat wordt getoetst, is vastgelegd in het O&I-tarievenoverzicht.",
        },
    },
    FactText {
        name: "contract.monitored_in_regular_talks",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "O&I agreements are monitored and evaluated continuously in the talks with the regional purchaser \
                 (attested).",
            nl: "De O&I-afspraken worden doorlopend gemonitord en geëvalueerd in de gesprekken met de regionale \
                 zorginkoper. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "contract.chain_support_title_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The organisation part of chronic care is agreed under the O&I payment title support of chain care \
                 (ondersteuning ketenzorg).",
            nl: "Het organisatiedeel van de chronische zorg is afgesproken onder de O&I-betaaltitel ondersteuning \
                 ketenzorg.",
        },
    },
    FactText {
        name: "contract.chains",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Chains (ketens) for which a care part (zorgdeel) is agreed.",
            nl: "Ketens waarvoor een zorgdeel is afgesproken.",
        },
    },
    FactText {
        name: "contract.chain_care_tariff_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A care-part tariff is agreed for the chain under evaluation.",
            nl: "Voor de keten die wordt getoetst, is een zorgdeeltarief afgesproken.",
        },
    },
    FactText {
        name: "contract.chain_care_tariff_count",
        attested: false,
        unit: Text { en: "tariffs per chain", nl: "tarieven per keten" },
        description: Text {
            en: "Number of separate care-part tariffs agreed for the chain under evaluation, add-ons included.",
            nl: "Aantal afzonderlijke zorgdeeltarieven dat voor de getoetste keten is afgesproken, toeslagen \
                 inbegrepen.",
        },
    },
    FactText {
        name: "contract.chain_tariff_cents",
        attested: false,
        unit: Text {
            en: "eurocent per included patient per tariff period",
            nl: "eurocent per geïncludeerde patiënt per tariefperiode",
        },
        description: Text {
            en: "Agreed care-part tariff of the claimed chain; the document gives no amount.",
            nl: "Afgesproken zorgdeeltarief van de gedeclareerde keten; het document geeft geen bedrag.",
        },
    },
    FactText {
        name: "contract.chain_tariff_periods_per_year",
        attested: false,
        unit: Text { en: "1 or 4", nl: "1 of 4" },
        description: Text {
            en: "1 = contract tariff is a yearly amount, 4 = it is a quarterly amount; the document only says that \
                 lists are delivered per quarter.",
            nl: "1 = het contracttarief is een jaarbedrag, 4 = een kwartaalbedrag; het document zegt alleen dat de \
                 opgave per kwartaal is.",
        },
    },
    FactText {
        name: "contract.chain_quarter_presence_rule",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Which presence as chain patient inside a quarter earns the quarter amount; not in the document, so \
                 contract parameter.",
            nl: "Welke aanwezigheid als ketenpatiënt binnen een kwartaal het kwartaalbedrag oplevert; staat niet in \
                 het document en is dus een contractparameter.",
        },
    },
    FactText {
        name: "contract.dm2_cvrm_precedence",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Which chain survives when DM2 and CVRM are both claimed for one patient and quarter; not in the \
                 document.",
            nl: "Welke keten blijft bestaan als DM2 en CVRM voor één patiënt en kwartaal allebei zijn gedeclareerd; \
                 staat niet in het document.",
        },
    },
    FactText {
        name: "contract.dm2_footcare_included",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "DM-related foot care (beyond the yearly screening) is part of the DM2 chain agreement.",
            nl: "DM-gerelateerde voetzorg (naast de jaarlijkse screening) is onderdeel van de afspraak over de \
                 DM2-keten.",
        },
    },
    FactText {
        name: "contract.chain_tariff_includes_lab",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Laboratory costs are priced into the integral chain tariff.",
            nl: "Laboratoriumkosten zijn in het integrale ketentarief verwerkt.",
        },
    },
    FactText {
        name: "contract.requires_ineen_benchmark",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The contract terms demand participation in the InEen benchmark.",
            nl: "De contractvoorwaarden eisen deelname aan de benchmark van InEen.",
        },
    },
    FactText {
        name: "contract.separate_selfcare_agreement",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A separate agreement or tariff for self-care support (ondersteuning bij zelfzorg) exists.",
            nl: "Er is een aparte afspraak of een apart tarief voor ondersteuning bij zelfzorg.",
        },
    },
    FactText {
        name: "contract.chain_tariff_benefit_justified",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The chain tariff is justified by benefits: shift of patients from second to first line and/or lower \
                 risk factors preventing hospital costs (attested by the purchaser).",
            nl: "Het ketentarief is gerechtvaardigd door baten: patiënten verplaatst van de tweede naar de eerste lijn \
                 en/of lagere risicofactoren waardoor ziekenhuiskosten worden voorkomen (verklaard door de \
                 zorginkoper).",
        },
    },
    FactText {
        name: "contract.efficiency_feasibility_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Efficiency (doelmatigheid) and feasibility (haalbaarheid) are part of the agreement.",
            nl: "Doelmatigheid en haalbaarheid zijn onderdeel van de afspraak.",
        },
    },
    FactText {
        name: "contract.inclusion_guide_version_used",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Version of the guide for inclusion and exclusion of patients in chain-care programmes that the region \
                 organisation works with.",
            nl: "Versie van de Handleiding voor inclusie en exclusie van patiënten in ketenzorgprogramma's waarmee de \
                 regio-organisatie werkt.",
        },
    },
    FactText {
        name: "contract.inclusion_guide_version_latest",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Most recent version of that guide at period.reference_date.",
            nl: "Meest recente versie van die handleiding op period.reference_date.",
        },
    },
    FactText {
        name: "contract.ict_system_financed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreements exist on financing an ICT system for the multidisciplinary care processes.",
            nl: "Er zijn afspraken over de financiering van een ICT-systeem voor de multidisciplinaire zorgprocessen.",
        },
    },
    FactText {
        name: "contract.ended",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "The bilateral agreement has ended.", nl: "De bilaterale overeenkomst is geëindigd." },
    },
    FactText {
        name: "contract.control_term_end",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Last moment (exclusive) of the control term named in the agreement; not in the document.",
            nl: "Laatste moment (exclusief) van de controletermijn die de overeenkomst noemt; staat niet in het \
                 document.",
        },
    },
    FactText {
        name: "contract.accounts_agreed_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Bilaterally agreed moment for delivering the annual accounts, when one exists.",
            nl: "Bilateraal overeengekomen tijdstip voor het toesturen van de jaarrekening, als dat er is.",
        },
    },
    FactText {
        name: "contract.accounts_date_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A bilateral moment for the annual accounts has been agreed.",
            nl: "Er is een bilateraal tijdstip voor de jaarrekening overeengekomen.",
        },
    },
    FactText {
        name: "contract.oi_funding_cents",
        attested: false,
        unit: Text { en: "eurocent per contract year", nl: "eurocent per contractjaar" },
        description: Text {
            en: "Agreed funding (bekostiging) of the O&I payment title under evaluation, belonging to the agreed \
                 results.",
            nl: "Afgesproken bekostiging van de getoetste O&I-betaaltitel, behorend bij de afgesproken resultaten.",
        },
    },
    FactText {
        name: "contract.results_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Results to be reached are agreed together with the funding that belongs to them.",
            nl: "De te behalen resultaten zijn afgesproken, inclusief de daarbij behorende bekostiging.",
        },
    },
    FactText {
        name: "contract.oi_tariff_scale",
        attested: false,
        unit: Text { en: "tariff units per eurocent", nl: "tariefeenheden per eurocent" },
        description: Text {
            en: "Precision of the published tariff: 1 = whole cents, 100 = hundredths of a cent; document silent, \
                 contract parameter without a default.",
            nl: "Nauwkeurigheid van het gepubliceerde tarief: 1 = hele centen, 100 = honderdsten van een cent; het \
                 document zwijgt erover, contractparameter zonder standaardwaarde.",
        },
    },
    FactText {
        name: "contract.oi_tariff_periods_per_year",
        attested: false,
        unit: Text { en: "periods per year", nl: "perioden per jaar" },
        description: Text {
            en: "Number of claim periods over which the yearly tariff is spread (1, 4 or 12); document silent, \
                 contract parameter without a default.",
            nl: "Aantal declaratieperioden waarover het jaartarief wordt verdeeld (1, 4 of 12); het document zwijgt \
                 erover, contractparameter zonder standaardwaarde.",
        },
    },
    FactText {
        name: "contract.oi_tariff_units",
        attested: false,
        unit: Text {
            en: "tariff units per enrolled insured per period",
            nl: "tariefeenheden per ingeschreven verzekerde per periode",
        },
        description: Text {
            en: "Tariff of the claimed O&I payment title per enrolled insured per claim period in the O&I tariff \
                 overview, in units of 1/contract.oi_tariff_scale eurocent.",
            nl: "Tarief van de gedeclareerde O&I-betaaltitel per ingeschreven verzekerde per declaratieperiode in het \
                 O&I-tarievenoverzicht, in eenheden van 1/contract.oi_tariff_scale eurocent.",
        },
    },
    FactText {
        name: "contract.oi_regional_max_cents",
        attested: false,
        unit: Text { en: "eurocent per region per contract year", nl: "eurocent per regio per contractjaar" },
        description: Text {
            en: "Maximum regional O&I budget as set by the insurer, where stated as an amount.",
            nl: "Maximaal regionaal O&I-budget zoals de verzekeraar het heeft vastgesteld, voor zover als bedrag \
                 opgegeven.",
        },
    },
    FactText {
        name: "contract.oi_max_rate_cents",
        attested: false,
        unit: Text {
            en: "eurocent per enrolled insured per contract year",
            nl: "eurocent per ingeschreven verzekerde per contractjaar",
        },
        description: Text {
            en: "Rate from which the maximum regional budget follows, where stated as a rate; not in the document.",
            nl: "Bedrag per verzekerde waaruit het maximale regionale budget volgt, voor zover zo opgegeven; staat \
                 niet in het document.",
        },
    },
    FactText {
        name: "contract.oi_paid_to_date_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "State: O&I amounts already accepted for this region and contract year.",
            nl: "Stand: O&I-bedragen die voor deze regio en dit contractjaar al zijn geaccepteerd.",
        },
    },
    FactText {
        name: "contract.vat_charged",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region organisation is charged VAT (BTW) because of the O&I policy.",
            nl: "De regio-organisatie wordt vanwege het O&I-beleid belast met btw.",
        },
    },
    FactText {
        name: "contract.vat_agreement_exists",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A separate agreement on the VAT burden, working out mutual expectations, exists.",
            nl: "Er is een aparte afspraak over de btw-last, waarin de wederzijdse verwachtingen zijn uitgewerkt.",
        },
    },
    FactText {
        name: "contract.growth_base_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Amount to which the growth room of the national framework agreement (hoofdlijnenakkoord) is applied; \
                 base not defined in the document.",
            nl: "Bedrag waarop de groeiruimte van het hoofdlijnenakkoord wordt toegepast; de grondslag is in het \
                 document niet bepaald.",
        },
    },
    FactText {
        name: "contract.tariff_negotiable",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The tariff is negotiable, i.e. not fixed by the regulator (NZa).",
            nl: "Het tarief is onderhandelbaar, dus niet vastgesteld door de NZa.",
        },
    },
    FactText {
        name: "contract.tariff_previous_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Negotiable tariff of the previous contract year.",
            nl: "Onderhandelbaar tarief van het vorige contractjaar.",
        },
    },
    FactText {
        name: "contract.nza_index_ppm",
        attested: false,
        unit: Text { en: "ppm", nl: "ppm" },
        description: Text {
            en: "NZa indexation percentage for the contract year; not in the document.",
            nl: "NZa-indexatiepercentage voor het contractjaar; staat niet in het document.",
        },
    },
    FactText {
        name: "contract.negotiated_index_ppm",
        attested: false,
        unit: Text { en: "ppm", nl: "ppm" },
        description: Text {
            en: "Indexation fixed in the regional negotiation, when it differs from the NZa percentage.",
            nl: "Indexatie die in de regionale onderhandeling is vastgesteld, als zij afwijkt van het NZa-percentage.",
        },
    },
    FactText {
        name: "contract.index_final",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Tariffs and indexation have been made final in the regional negotiation.",
            nl: "Tarieven en indexatie zijn in de regionale onderhandeling definitief geworden.",
        },
    },
    FactText {
        name: "contract.new_framework_agreement_2023",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A new national framework agreement for GP care covering 2023 exists.",
            nl: "Er is een nieuw hoofdlijnenakkoord huisartsenzorg dat 2023 omvat.",
        },
    },
    FactText {
        name: "contract.index_2023_notice_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the insurer informed about the 2023 indexation.",
            nl: "Datum waarop de verzekeraar over de indexatie 2023 heeft geïnformeerd.",
        },
    },
    FactText {
        name: "contract.oi_claim_method_available",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A national, administratively simple way to claim O&I titles on the basis of enrolled patients exists.",
            nl: "Er is een landelijke, administratief eenvoudige manier om O&I-betaaltitels te declareren op basis van \
                 ingeschreven patiënten.",
        },
    },
    FactText {
        name: "contract.policy_revision_used",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Identifier of the policy revision (first publication or later supplement) that was evaluated.",
            nl: "Aanduiding van de versie van het beleid (eerste publicatie of latere aanvulling) waarmee is getoetst.",
        },
    },
    FactText {
        name: "contract.policy_revision_latest",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Identifier of the latest published revision or supplement.",
            nl: "Aanduiding van de laatst gepubliceerde versie of aanvulling.",
        },
    },
    FactText {
        name: "contract.policy_published_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Publication date of the purchasing policy.",
            nl: "Publicatiedatum van het inkoopbeleid.",
        },
    },
    FactText {
        name: "contract.policy_response_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which a question or objection to the purchasing policy was received.",
            nl: "Datum waarop een vraag over of bezwaar tegen het inkoopbeleid is ontvangen.",
        },
    },
    FactText {
        name: "contract.draft_agreement_published_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Publication date of the draft agreement (conceptovereenkomst).",
            nl: "Publicatiedatum van de conceptovereenkomst.",
        },
    },
    FactText {
        name: "contract.portal_opened_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the care purchasing portal opened for digital contracting.",
            nl: "Datum waarop het zorginkoopportaal is geopend voor digitaal contracteren.",
        },
    },
    FactText {
        name: "contract.insured_communication_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of communication to insured persons about contracted care.",
            nl: "Datum van de communicatie met verzekerden over gecontracteerde zorg.",
        },
    },
    FactText {
        name: "contract.plan_received_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the regional plan reached the regional purchaser.",
            nl: "Datum waarop het regioplan de regionale zorginkoper heeft bereikt.",
        },
    },
    FactText {
        name: "contract.plan_reaction_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the insurer's formal reaction to the plan.",
            nl: "Datum van de formele reactie van de verzekeraar op het plan.",
        },
    },
    FactText {
        name: "contract.plan_assessment",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Outcome of the assessment of the plan against the assessment framework.",
            nl: "Uitkomst van de beoordeling van het plan aan de hand van het beoordelingskader.",
        },
    },
    FactText {
        name: "contract.plan_feedback_given",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The plan was returned with feedback for adjustment.",
            nl: "Het plan is met feedback teruggegeven voor aanpassing.",
        },
    },
    FactText {
        name: "contract.plan_resubmission_due",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Term agreed with the purchaser for the adjusted plan.",
            nl: "Met de zorginkoper afgesproken termijn voor het aangepaste plan.",
        },
    },
    FactText {
        name: "contract.plan_resubmitted_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Date of the adjusted plan.", nl: "Datum van het aangepaste plan." },
    },
    FactText {
        name: "contract.plan_adopted",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The regional plan has been adopted (vastgesteld).",
            nl: "Het regioplan is vastgesteld.",
        },
    },
    FactText {
        name: "contract.purchase_agreements_made",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Purchase agreements (inkoopafspraken) have been made on the plan.",
            nl: "Over het plan zijn inkoopafspraken gemaakt.",
        },
    },
    FactText {
        name: "contract.tariffs_fixed_in_overview",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Tariffs are fixed in the O&I tariff overview.",
            nl: "De tarieven zijn vastgesteld in het O&I-tarievenoverzicht.",
        },
    },
    FactText {
        name: "contract.offered_in_portal",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The agreement was offered in the VECOZO care purchasing portal.",
            nl: "De overeenkomst is aangeboden in het VECOZO-zorginkoopportaal.",
        },
    },
    FactText {
        name: "contract.offer_letter_received",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The offer letter with the login details for the portal has been received.",
            nl: "De aanbiedingsbrief met de inloggegevens voor het portaal is ontvangen.",
        },
    },
    FactText {
        name: "contract.signed_in_portal",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The agreement was signed digitally in the VECOZO care purchasing portal.",
            nl: "De overeenkomst is digitaal ondertekend in het VECOZO-zorginkoopportaal.",
        },
    },
    FactText {
        name: "contract.vecozo_processing_workdays",
        attested: false,
        unit: Text { en: "working days", nl: "werkdagen" },
        description: Text {
            en: "Working days VECOZO took to process the certificate / authorisation request.",
            nl: "Aantal werkdagen waarin VECOZO de aanvraag van certificaat of autorisatie heeft verwerkt.",
        },
    },
    FactText {
        name: "contract.costs_realistic",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The purchaser finds the budgeted costs realistic, for instance compared with other regions \
                 (attested).",
            nl: "De zorginkoper vindt de begrote kosten realistisch, bijvoorbeeld in vergelijking met andere regio's. \
                 Door een persoon verklaard.",
        },
    },
    FactText {
        name: "contract.costs_outweighed_by_benefits",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The purchaser finds that the expected benefits outweigh the costs (attested).",
            nl: "De zorginkoper vindt dat de verwachte baten tegen de kosten opwegen. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "contract.gli_agreement_signed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A separate GLI agreement was concluded in the portal.",
            nl: "In het portaal is een aparte GLI-overeenkomst gesloten.",
        },
    },
    FactText {
        name: "contract.ict_application_on_format",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The ICT-funds application uses the separately requested format.",
            nl: "De aanvraag van ICT-gelden gebruikt het apart op te vragen format.",
        },
    },
    FactText {
        name: "contract.thz_regional_agreement_approved",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insurer approved the regional agreement (regio-afspraak) on future-proof GP care.",
            nl: "De verzekeraar heeft de regio-afspraak over Toekomstbestendige huisartsenzorg goedgekeurd.",
        },
    },
    FactText {
        name: "contract.thz_max_tariff_cents",
        attested: false,
        unit: Text { en: "eurocent per insured", nl: "eurocent per verzekerde" },
        description: Text {
            en: "Maximum tariff per insured for a GP practice under the S3 agreement future-proof GP care; amount not \
                 in the document.",
            nl: "Maximumtarief per verzekerde voor een huisartsenpraktijk onder de S3-afspraak Toekomstbestendige \
                 huisartsenzorg; het bedrag staat niet in het document.",
        },
    },
    FactText {
        name: "contract.thz_region_budget_cents",
        attested: false,
        unit: Text { en: "eurocent per contract year", nl: "eurocent per contractjaar" },
        description: Text {
            en: "Budget of the region organisation for future-proof GP care, derived from the affiliated practices; \
                 derivation not in the document.",
            nl: "Budget van de regio-organisatie voor Toekomstbestendige huisartsenzorg, afgeleid van de aangesloten \
                 praktijken; de afleiding staat niet in het document.",
        },
    },
    FactText {
        name: "contract.thz_region_paid_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "State: amount already accepted against that budget.",
            nl: "Stand: bedrag dat op dat budget al is geaccepteerd.",
        },
    },
    FactText {
        name: "contract.cashier_agreed_with_gps",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The GPs concerned were consulted on the region organisation acting as cashier (kassier).",
            nl: "Met de betrokken huisartsen is overlegd dat de regio-organisatie als kassier optreedt.",
        },
    },
    FactText {
        name: "contract.frail_tariff_cents",
        attested: false,
        unit: Text { en: "eurocent per frail elderly person", nl: "eurocent per kwetsbare oudere" },
        description: Text {
            en: "Published fixed amount per frail elderly person; amount not in the document.",
            nl: "Gepubliceerd vast bedrag per kwetsbare oudere; het bedrag staat niet in het document.",
        },
    },
    FactText {
        name: "contract.frail_tariff_published_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which that amount appeared on the insurer's website.",
            nl: "Datum waarop dat bedrag op de website van de verzekeraar is verschenen.",
        },
    },
    FactText {
        name: "contract.frail_purchaser_approved",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The regional purchaser agrees with the elaboration in the regional plan.",
            nl: "De regionale zorginkoper is akkoord met de uitwerking in het regioplan.",
        },
    },
    FactText {
        name: "provider.formerly_contracted_by_de_friesland",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The collaboration was contracted by De Friesland before.",
            nl: "Het samenwerkingsverband was voorheen gecontracteerd door De Friesland.",
        },
    },
    FactText {
        name: "provider.care_type",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Kind of care the provider delivers.", nl: "Soort zorg die de zorgaanbieder levert." },
    },
    FactText {
        name: "provider.zk_has_contracting_policy_for_care",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Zilveren Kruis has a contracting policy for the care this provider delivers.",
            nl: "Zilveren Kruis heeft een contracteerbeleid voor de zorg die deze zorgverlener levert.",
        },
    },
    FactText {
        name: "provider.has_written_zk_contract",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider has its own written agreement with Zilveren Kruis.",
            nl: "De zorgverlener heeft zelfstandig een schriftelijke overeenkomst met Zilveren Kruis.",
        },
    },
    FactText {
        name: "provider.has_written_preferred_insurer_contract",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider has its own written agreement with the preferred insurer of the region.",
            nl: "De zorgverlener heeft zelfstandig een schriftelijke overeenkomst met de preferente zorgverzekeraar \
                 van de regio.",
        },
    },
    FactText {
        name: "provider.actively_cooperates",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The participating provider actively furthers real cooperation (attested).",
            nl: "De participerende zorgverlener zet zich actief in om daadwerkelijke samenwerking te stimuleren. Door \
                 een persoon verklaard.",
        },
    },
    FactText {
        name: "provider.delivers_smoking_cessation",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider carries out smoking-cessation guidance.",
            nl: "De zorgverlener geeft begeleiding bij stoppen met roken.",
        },
    },
    FactText {
        name: "provider.smoking_cessation_training_ok",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider meets the training demands of the Partnership Stoppen met Roken.",
            nl: "De zorgverlener voldoet aan de opleidingseisen van het Partnership Stoppen met Roken.",
        },
    },
    FactText {
        name: "provider.profession",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Profession of the person concerned.", nl: "Beroep van de betrokkene." },
    },
    FactText {
        name: "provider.performs_spirometry_in_practice",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "GP or POH-S performs spirometry in the practice.",
            nl: "De huisarts of POH-S voert spirometrie in de praktijk uit.",
        },
    },
    FactText {
        name: "provider.caspir_course_done",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "CASPIR course followed.", nl: "De CASPIR-cursus is gevolgd." },
    },
    FactText {
        name: "provider.caspir_refresher_done",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Refresher activities belonging to CASPIR followed.",
            nl: "De bij CASPIR behorende bijscholingsactiviteiten zijn gevolgd.",
        },
    },
    FactText {
        name: "provider.physio_copd_training",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "COPD training of the physiotherapist; comparable is attested.",
            nl: "COPD-opleiding van de fysiotherapeut; dat een opleiding vergelijkbaar is, wordt door een persoon \
                 verklaard.",
        },
    },
    FactText {
        name: "provider.meets_profile_of_own_profession",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Network participant meets the competence profile and training demands of the own professional group \
                 (attested).",
            nl: "De deelnemer aan het netwerk voldoet aan het competentieprofiel en de opleidingsvereisten van de \
                 eigen beroepsgroep. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "provider.valid_vecozo_certificate",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Valid personal VECOZO certificate present.",
            nl: "Er is een geldig persoonlijk VECOZO-certificaat.",
        },
    },
    FactText {
        name: "provider.vecozo_authorised",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The certificate carries the right authorisation for the portal.",
            nl: "Het certificaat heeft de juiste autorisatie voor het portaal.",
        },
    },
    FactText {
        name: "region.inhabitants",
        attested: false,
        unit: Text { en: "inhabitants", nl: "inwoners" },
        description: Text {
            en: "Number of inhabitants of the region served.",
            nl: "Aantal inwoners van de regio die wordt bediend.",
        },
    },
    FactText {
        name: "region.inhabitants_represented",
        attested: false,
        unit: Text { en: "inhabitants", nl: "inwoners" },
        description: Text {
            en: "Inhabitants of the region enrolled with a GP affiliated to the region organisation.",
            nl: "Inwoners van de regio die zijn ingeschreven bij een huisarts die bij de regio-organisatie is \
                 aangesloten.",
        },
    },
    FactText {
        name: "region.gps_total",
        attested: false,
        unit: Text { en: "GPs", nl: "huisartsen" },
        description: Text {
            en: "Number of GPs working in the region.",
            nl: "Aantal huisartsen dat in de regio werkt.",
        },
    },
    FactText {
        name: "region.gps_affiliated",
        attested: false,
        unit: Text { en: "GPs", nl: "huisartsen" },
        description: Text {
            en: "Number of those GPs affiliated to the region organisation.",
            nl: "Aantal van die huisartsen dat bij de regio-organisatie is aangesloten.",
        },
    },
    FactText {
        name: "region.contiguous",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region is a delimited, contiguous area.",
            nl: "De regio is een afgebakend, aaneengesloten gebied.",
        },
    },
    FactText {
        name: "region.coherent_with_infrastructures",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The area logically coheres with other structures such as hospital catchment areas and Wmo regions \
                 (attested).",
            nl: "Het gebied hangt logisch samen met andere infrastructuren, zoals adherentiegebieden van ziekenhuizen \
                 en Wmo-regio's. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.area_agreed_with_insurer",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region to be served was determined in consultation with Zilveren Kruis.",
            nl: "De te bedienen regio is in overleg met Zilveren Kruis vastgesteld.",
        },
    },
    FactText {
        name: "region.causes_unwanted_fragmentation",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The insurer judges that contracting this region causes unwanted fragmentation (attested).",
            nl: "De verzekeraar oordeelt dat contractering van deze regio tot ongewenste versnippering leidt. Door een \
                 persoon verklaard.",
        },
    },
    FactText {
        name: "region.organisations_in_region",
        attested: false,
        unit: Text { en: "organisations", nl: "organisaties" },
        description: Text {
            en: "Number of region organisations acting as director (regievoerder) for the region.",
            nl: "Aantal regio-organisaties dat voor de regio als regievoerder optreedt.",
        },
    },
    FactText {
        name: "region.is_city",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region is a city, or the evaluation is at city level.",
            nl: "De regio is een stad, of de toets is op stadsniveau.",
        },
    },
    FactText {
        name: "region.organisations_in_city",
        attested: false,
        unit: Text { en: "organisations", nl: "organisaties" },
        description: Text {
            en: "Number of region organisations in that city.",
            nl: "Aantal regio-organisaties in die stad.",
        },
    },
    FactText {
        name: "region.is_legal_person",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region organisation is a legal person (rechtspersoon).",
            nl: "De regio-organisatie is een rechtspersoon.",
        },
    },
    FactText {
        name: "region.authorised_to_contract",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "It is authorised to conclude an agreement with Zilveren Kruis.",
            nl: "Zij is bevoegd een overeenkomst met Zilveren Kruis af te sluiten.",
        },
    },
    FactText {
        name: "region.governance_influence_recorded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Governance records how underlying organisations and affiliated GPs can influence policy and plans.",
            nl: "In de governance is vastgelegd hoe onderliggende organisaties en aangesloten huisartsen invloed op \
                 beleid en plannen kunnen uitoefenen.",
        },
    },
    FactText {
        name: "region.governance_mandate",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Governance places the mandate, among others to agree with Zilveren Kruis, with the region \
                 organisation.",
            nl: "De governance legt het mandaat, onder meer om afspraken met Zilveren Kruis te maken, bij de \
                 regio-organisatie.",
        },
    },
    FactText {
        name: "region.governance_process_quality",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Governance safeguards the process towards, and the quality of, these agreements.",
            nl: "De governance waarborgt het proces tot en de kwaliteit van deze afspraken.",
        },
    },
    FactText {
        name: "region.point_of_contact",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Approachable for regional care organisations, municipalities and social domain for alignment and \
                 planning (attested).",
            nl: "Aanspreekbaar voor regionale zorgorganisaties, gemeenten en het sociaal domein voor afstemming en \
                 planvorming. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.makes_mandated_agreements",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Makes mandated agreements with other regional care organisations, municipalities and the insurer \
                 (attested).",
            nl: "Maakt gemandateerde afspraken met andere regionale zorgorganisaties, gemeenten en de zorgverzekeraar. \
                 Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.shows_compliance_of_affiliates",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Shows that affiliated providers comply with the agreements made (attested).",
            nl: "Maakt inzichtelijk dat aangesloten zorgverleners de gemaakte afspraken naleven. Door een persoon \
                 verklaard.",
        },
    },
    FactText {
        name: "region.periodic_plan_owner",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Is responsible for a periodic regional plan geared to regional problems and ambition (attested).",
            nl: "Is verantwoordelijk voor een periodiek regioplan, toegespitst op de regionale problematiek en \
                 ambitie. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.steers_on_regional_analysis",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Steers a coherent, person-centred approach on the basis of regional analyses of demand and supply \
                 (attested).",
            nl: "Geeft op basis van regionale analyses van zorgvraag en zorgaanbod sturing aan een samenhangende en \
                 persoonsgerichte aanpak. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.support_offer_every_practice",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A supporting offer is available for every GP practice in the region (attested).",
            nl: "Voor elke huisartsenpraktijk in de regio is er een ondersteunend aanbod. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.active_practice_level",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Active at practice level: management of cooperating practices.",
            nl: "Actief op praktijkniveau: management van de samenwerkende praktijken.",
        },
    },
    FactText {
        name: "region.active_district_level",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Active at district level: networks, district approach, roll-out of regional initiatives.",
            nl: "Actief op wijkniveau: netwerken, wijkgerichte aanpak, uitrol van regionale initiatieven.",
        },
    },
    FactText {
        name: "region.active_region_level",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Active at region level: the regional plan.",
            nl: "Actief op regioniveau: het regioplan.",
        },
    },
    FactText {
        name: "region.enrolled_insured",
        attested: false,
        unit: Text { en: "insured persons", nl: "verzekerden" },
        description: Text {
            en: "Insured persons of Zilveren Kruis enrolled with the affiliated GPs on the contract's reference date.",
            nl: "Verzekerden van Zilveren Kruis die op de peildatum van het contract bij de aangesloten huisartsen \
                 zijn ingeschreven.",
        },
    },
    FactText {
        name: "region.chain_disciplines",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Disciplines taking part in the chain programme; practice support staff belong to gp_care.",
            nl: "Disciplines die aan het ketenprogramma deelnemen; praktijkondersteuners horen bij gp_care.",
        },
    },
    FactText {
        name: "region.chain_disciplines_fit_population",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The participating disciplines fit the care demand of the population served (attested).",
            nl: "De deelnemende disciplines passen bij de zorgvraag van de populatie waaraan zorg wordt geboden. Door \
                 een persoon verklaard.",
        },
    },
    FactText {
        name: "region.cooperation_written_all_providers",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Formalised written cooperation agreements with all providers that matter for the care programmes.",
            nl: "Geformaliseerde schriftelijke samenwerkingsafspraken met alle zorgverleners die van belang zijn voor \
                 de zorgprogramma's.",
        },
    },
    FactText {
        name: "region.cooperation_covers_content",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "These agreements cover the content of the care.",
            nl: "Deze afspraken gaan over de inhoud van de te leveren zorg.",
        },
    },
    FactText {
        name: "region.cooperation_covers_finance",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "These agreements cover the financial arrangements between the parties.",
            nl: "Deze afspraken gaan over de financiële afspraken tussen partijen.",
        },
    },
    FactText {
        name: "region.cooperation_compliance_evaluated",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Compliance is ensured and the agreements are evaluated periodically (attested).",
            nl: "Voor naleving wordt gezorgd en de afspraken worden periodiek geëvalueerd. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.second_line_agreements_written",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Written agreements with the largest hospitals in the catchment area, based on the national transmural \
                 agreements, for the chains contracted.",
            nl: "Schriftelijke afspraken met de grootste ziekenhuizen in het adherentiegebied, op basis van de \
                 Landelijk Transmurale afspraken, voor de gecontracteerde ketens.",
        },
    },
    FactText {
        name: "region.second_line_referral_policy",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "They cover referral and back-referral.",
            nl: "Zij omvatten het door- en terugverwijsbeleid.",
        },
    },
    FactText {
        name: "region.second_line_main_practitioner",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "They cover who is main practitioner (hoofdbehandelaarschap).",
            nl: "Zij omvatten het hoofdbehandelaarschap.",
        },
    },
    FactText {
        name: "region.second_line_substitution",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "They cover joint realisation of substitution.",
            nl: "Zij omvatten de gezamenlijke realisatie van substitutie.",
        },
    },
    FactText {
        name: "region.patient_representation_involved",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A patient representation is actively involved (attested).",
            nl: "Een patiëntenvertegenwoordiging wordt actief betrokken. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.develops_professional_organisation",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Works on its own professional organisation in line with branch norms (attested).",
            nl: "Werkt aan de eigen professionele organisatie in aansluiting op de normen van de branche. Door een \
                 persoon verklaard.",
        },
    },
    FactText {
        name: "region.quality_cycle_all_disciplines",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Quality cycle in which all participating disciplines take part and improvements are agreed and \
                 guarded.",
            nl: "Kwaliteitscyclus waarin alle deelnemende disciplines participeren en verbeterafspraken worden gemaakt \
                 en bewaakt.",
        },
    },
    FactText {
        name: "region.lifestyle_offer",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Lifestyle subjects for which a fitting offer exists.",
            nl: "Leefstijlonderwerpen waarvoor een passend aanbod bestaat.",
        },
    },
    FactText {
        name: "region.patient_information",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Subjects on which the patient is informed.",
            nl: "Onderwerpen waarover de patiënt wordt geïnformeerd.",
        },
    },
    FactText {
        name: "region.customer_survey_periodic",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Periodic customer-experience survey is held.",
            nl: "Er wordt periodiek een klantervaringsonderzoek gehouden.",
        },
    },
    FactText {
        name: "region.customer_survey_improvement_cycle",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "An improvement cycle is linked to it.",
            nl: "Daaraan is een verbetercyclus gekoppeld.",
        },
    },
    FactText {
        name: "region.training_cycle_year",
        attested: false,
        unit: Text { en: "calendar year", nl: "kalenderjaar" },
        description: Text {
            en: "Latest calendar year in which the yearly training cycle for all participating disciplines ran.",
            nl: "Laatste kalenderjaar waarin de jaarlijkse scholingscyclus voor alle deelnemende disciplines is \
                 gehouden.",
        },
    },
    FactText {
        name: "region.training_topics",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Subjects dealt with in the yearly training cycle.",
            nl: "Onderwerpen die in de jaarlijkse scholingscyclus aan bod komen.",
        },
    },
    FactText {
        name: "region.registered_specialists_deployed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Registered specialised providers are deployed to keep care in the first line.",
            nl: "Geregistreerde gespecialiseerde zorgverleners worden ingezet om de zorg in de eerste lijn te houden.",
        },
    },
    FactText {
        name: "region.quality_report_year",
        attested: false,
        unit: Text { en: "calendar year", nl: "kalenderjaar" },
        description: Text {
            en: "Latest year for which the yearly quality report was sent to Zilveren Kruis.",
            nl: "Laatste jaar waarover het kwaliteitsjaarverslag aan Zilveren Kruis is gestuurd.",
        },
    },
    FactText {
        name: "region.quality_report_has_progress",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The report contains progress on the improvement points.",
            nl: "Het verslag bevat de voortgang op de verbeterpunten.",
        },
    },
    FactText {
        name: "region.selfcare_policy_active",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Active policy to implement support of self-care (attested).",
            nl: "Actief beleid voor het implementeren van ondersteuning bij zelfzorg. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.data_security_measures",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Technical and organisational measures protect personal data against loss and unlawful processing \
                 (attested).",
            nl: "Technische en organisatorische maatregelen beveiligen persoonsgegevens tegen verlies en onrechtmatige \
                 verwerking. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.data_exchange_secured",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Personal data are sufficiently secured in exchange as well (attested).",
            nl: "Ook bij uitwisseling zijn persoonsgegevens voldoende beveiligd. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.register_destroyed_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the patient register of the calendar year was destroyed; absent when still kept.",
            nl: "Datum waarop de patiëntenregistratie van het kalenderjaar is vernietigd; ontbreekt zolang zij wordt \
                 bewaard.",
        },
    },
    FactText {
        name: "region.register_kept",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient register of the calendar year is still kept at period.reference_date.",
            nl: "De patiëntenregistratie van het kalenderjaar wordt op period.reference_date nog bewaard.",
        },
    },
    FactText {
        name: "region.register_available_for_control",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient register is available to the insurer for control purposes.",
            nl: "De patiëntenregistratie is voor controledoeleinden beschikbaar voor de verzekeraar.",
        },
    },
    FactText {
        name: "region.ict_care_functions",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Functions of the ICT system supporting care delivery.",
            nl: "Functies van het ICT-systeem ter ondersteuning van de zorgverlening.",
        },
    },
    FactText {
        name: "region.ict_management_functions",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Functions of the ICT system for management information.",
            nl: "Functies van het ICT-systeem voor managementinformatie.",
        },
    },
    FactText {
        name: "region.ict_claims_via_vecozo",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The system delivers digital claims through VECOZO in the valid standards.",
            nl: "Het systeem levert digitale declaraties via VECOZO volgens de geldende standaarden.",
        },
    },
    FactText {
        name: "region.ict_accountability_data",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The system generates reliable digital data for accountability reporting.",
            nl: "Het systeem genereert betrouwbare digitale gegevens voor de verantwoordingsinformatie.",
        },
    },
    FactText {
        name: "region.ict_dataset_matches_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The delivered data set is the one agreed with the insurers.",
            nl: "De aangeleverde dataset is de dataset die met de zorgverzekeraars is afgesproken.",
        },
    },
    FactText {
        name: "region.accounts_sent_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the annual accounts (jaarrekening) of period.calendar_year were sent to the insurer.",
            nl: "Datum waarop de jaarrekening van period.calendar_year aan de verzekeraar is gestuurd.",
        },
    },
    FactText {
        name: "region.accounts_audited_or_approved",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The annual accounts were audited or approved by an accountant.",
            nl: "De jaarrekening is door een accountant gecontroleerd of geaccordeerd.",
        },
    },
    FactText {
        name: "region.accounts_split_costs",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Accountability separates itemised organisation costs from itemised (care) costs.",
            nl: "De verantwoording onderscheidt gespecificeerde organisatiekosten en gespecificeerde (zorg)kosten.",
        },
    },
    FactText {
        name: "region.responsible_for_subcontracts",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region organisation bears responsibility for the agreements in the contracts with its \
                 subcontractors (attested).",
            nl: "De regio-organisatie draagt de verantwoordelijkheid voor de afspraken in de overeenkomsten met haar \
                 ondercontractanten. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.contact_moments_registered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Contacts between GP-care providers and patient that relate in content to the purchased chain service \
                 are registered per the latest policy rule.",
            nl: "Contacten tussen huisartsgeneeskundige zorgverleners en patiënt die zorginhoudelijk verband houden \
                 met de ingekochte ketenprestatie, worden geregistreerd volgens de meest recente beleidsregel.",
        },
    },
    FactText {
        name: "region.programme_elaborated",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "An elaborated care programme exists for the chain under evaluation.",
            nl: "Voor de getoetste keten is er een uitgewerkt zorgprogramma.",
        },
    },
    FactText {
        name: "region.programme_sources",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Sources on which the programme is based.",
            nl: "Bronnen waarop het programma is gebaseerd.",
        },
    },
    FactText {
        name: "region.teleconsultation_arranged",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "(tele)consultation between physicians is arranged inside the chain.",
            nl: "(Tele)consultatie tussen artsen is binnen de keten geregeld.",
        },
    },
    FactText {
        name: "region.physical_joint_consult_arranged",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Physical joint consult (meekijkconsult) between patient and specialised provider is arranged inside \
                 the chain.",
            nl: "Het fysieke meekijkconsult tussen patiënt en gespecialiseerde zorgverlener is binnen de keten \
                 geregeld.",
        },
    },
    FactText {
        name: "region.foot_agreements_podotherapist",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Cooperation agreements with podotherapists exist.",
            nl: "Er zijn samenwerkingsafspraken met podotherapeuten.",
        },
    },
    FactText {
        name: "region.foot_agreements_pedicure",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Cooperation agreements with pedicures exist.",
            nl: "Er zijn samenwerkingsafspraken met pedicures.",
        },
    },
    FactText {
        name: "region.foot_agreements_referral_and_transfer",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The foot-care agreements cover referral, back-referral and transfer of information.",
            nl: "De voetzorgafspraken omvatten door- en terugverwijzen en overdracht van informatie.",
        },
    },
    FactText {
        name: "region.diet_supply_and_information",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Enough dietetic supply and good information prevent chain-related dietetic care outside the chain \
                 (attested).",
            nl: "Voldoende aanbod en goede voorlichting voorkomen dat ketengerelateerde dieetzorg buiten de keten \
                 plaatsvindt. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.exacerbation_plan_promoted",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Use of the exacerbation action plan (Longaanval ActiePlan, Longfonds) is promoted (attested).",
            nl: "Het gebruik van het Longaanval ActiePlan (Longfonds) wordt gestimuleerd. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.exacerbation_admission_prevention",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attention for preventing admission due to an exacerbation, with agreements based on the latest \
                 national guideline (attested).",
            nl: "Er is aandacht voor het voorkomen van een opname door een longaanval, met afspraken op basis van de \
                 meest recente landelijke richtlijn. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.physio_plus_practices_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreements with plus practices for physiotherapy (pluspraktijken) on COPD exercise programmes exist.",
            nl: "Er zijn afspraken met pluspraktijken fysiotherapie over beweegprogramma's COPD.",
        },
    },
    FactText {
        name: "region.cvrm_population_known",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "CVRM population is mapped.", nl: "De CVRM-populatie is in beeld." },
    },
    FactText {
        name: "region.cvrm_main_practitioner_known",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "It is known who the main practitioner is (GP or specialist).",
            nl: "Bekend is wie de hoofdbehandelaar is (huisarts of specialist).",
        },
    },
    FactText {
        name: "region.cvrm_structural_need_known",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "It is known which patients need structural multidisciplinary care.",
            nl: "Bekend is welke patiënten structurele multidisciplinaire zorg nodig hebben.",
        },
    },
    FactText {
        name: "region.cvrm_plan_with_goal_and_results",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Plan of approach with goal and results to be reached exists.",
            nl: "Er is een plan van aanpak met doelstelling en te behalen resultaten.",
        },
    },
    FactText {
        name: "region.cvrm_programme_tailored",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Programme responds to the patient's need (tailored care) and supported self-care (attested).",
            nl: "Het programma speelt in op de behoefte van de patiënt (zorg op maat) en ondersteunde zelfzorg. Door \
                 een persoon verklaard.",
        },
    },
    FactText {
        name: "region.cvrm_lifestyle_parts",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Lifestyle parts in the CVRM programme besides treatment.",
            nl: "Leefstijlonderdelen van het CVRM-programma naast behandeling.",
        },
    },
    FactText {
        name: "region.cvrm_health_plan_central",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The personal health plan of the patient is central in the CVRM programme (attested).",
            nl: "Het persoonlijk gezondheidsplan van de patiënt staat centraal in het CVRM-programma. Door een persoon \
                 verklaard.",
        },
    },
    FactText {
        name: "region.cvrm_ict_lifestyle_tool",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "An ICT tool to deploy proven active lifestyle interventions is present.",
            nl: "Er is een ICT-tool om bewezen actieve leefstijlinterventies in te zetten.",
        },
    },
    FactText {
        name: "region.coordinates_goal_choice",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region organisation (also one in formation, i.o.) coordinates and supports the GPs' choice of \
                 goals.",
            nl: "De regio-organisatie (ook een in oprichting, i.o.) coördineert en ondersteunt de keuze van de \
                 huisartsen voor de doelstellingen.",
        },
    },
    FactText {
        name: "region.goal_choice_considerations",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Considerations weighed in the choice of goals.",
            nl: "Overwegingen die bij de keuze van de doelstellingen zijn meegewogen.",
        },
    },
    FactText {
        name: "region.goals_checked_coherence_feasibility",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Goals aligned with affiliated GPs and checked for coherence and feasibility of support.",
            nl: "De doelstellingen zijn afgestemd met de aangesloten huisartsen en gecheckt op samenhang en \
                 haalbaarheid van de ondersteuning.",
        },
    },
    FactText {
        name: "region.supports_practices",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Supports practices in implementation (for instance practice scan, training) and works this out in the \
                 plan.",
            nl: "Ondersteunt de praktijken bij de implementatie (bijvoorbeeld praktijkscan, scholing) en werkt dit uit \
                 in het plan.",
        },
    },
    FactText {
        name: "region.kpis_agreed_with_insurer",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Result agreements with the insurer exist as KPIs.",
            nl: "Er zijn resultaatafspraken met de verzekeraar in de vorm van KPI's.",
        },
    },
    FactText {
        name: "region.kpis_in_plan",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "These KPIs are laid down in the O&I regional plan.",
            nl: "Deze KPI's zijn vastgelegd in het O&I-regioplan.",
        },
    },
    FactText {
        name: "region.analysis_made",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Quantitative or qualitative analysis reporting on the KPI results was made.",
            nl: "Er is een kwantitatieve of kwalitatieve analyse opgesteld over de resultaten op de KPI's.",
        },
    },
    FactText {
        name: "region.analysis_data_delivered_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the KPI data reached the insurer.",
            nl: "Datum waarop de gegevens over de KPI's bij de verzekeraar zijn aangeleverd.",
        },
    },
    FactText {
        name: "region.analysis_data_due",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date by which the KPI data must be delivered; contract parameter, the document says only: in time.",
            nl: "Uiterste datum voor het aanleveren van de gegevens over de KPI's; contractparameter, het document \
                 zegt alleen 'tijdig'.",
        },
    },
    FactText {
        name: "region.participant_list_delivered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "List of participating GP practices delivered to the insurer.",
            nl: "De lijst met deelnemende huisartsenpraktijken is bij de verzekeraar aangeleverd.",
        },
    },
    FactText {
        name: "region.frail_contracted_via_region",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The service cooperation around frail elderly (samenwerking rondom kwetsbare ouderen) is contracted \
                 through the region organisation.",
            nl: "De prestatie Samenwerking rondom kwetsbare ouderen is via de regio-organisatie gecontracteerd.",
        },
    },
    FactText {
        name: "region.frail_participation_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the region organisation started to take part in the frail-elderly service.",
            nl: "Datum waarop de regio-organisatie aan de prestatie voor kwetsbare ouderen is gaan deelnemen.",
        },
    },
    FactText {
        name: "region.frail_directs_cooperation",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Takes direction of the cooperation around frail elderly (attested).",
            nl: "Neemt de regie in de samenwerking rondom kwetsbare ouderen. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.frail_directs_consultation",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Takes direction of the related consultation (attested).",
            nl: "Neemt de regie in het daaraan gerelateerde overleg. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.frail_directs_digital_exchange",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Takes direction of digital information exchange (attested).",
            nl: "Neemt de regie in de digitale uitwisseling van informatie. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.local_network_effective",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A visibly effective local network around frail elderly exists under direction of the region \
                 organisation (attested).",
            nl: "Er is een zichtbaar effectief lokaal netwerk rondom kwetsbare ouderen onder regie van de \
                 regio-organisatie. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.local_network_practices_supported",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Affiliated practices are supported in setting up and keeping the network (attested).",
            nl: "Aangesloten praktijken worden ondersteund bij het opzetten en onderhouden van het netwerk. Door een \
                 persoon verklaard.",
        },
    },
    FactText {
        name: "region.local_network_initiative_taken",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Where no cooperation exists yet, initiative was taken together with the practices.",
            nl: "Waar nog geen samenwerking bestaat, is samen met de praktijken initiatief genomen.",
        },
    },
    FactText {
        name: "region.network_practice_participants",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Professions from the GP practice taking part in the local network.",
            nl: "Beroepen uit de huisartsenpraktijk die aan het lokale netwerk deelnemen.",
        },
    },
    FactText {
        name: "region.network_parties",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties involved in the local network besides the GP practice.",
            nl: "Partijen die naast de huisartsenpraktijk bij het lokale netwerk zijn betrokken.",
        },
    },
    FactText {
        name: "region.alignment_parties",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties with which plans and activities were aligned.",
            nl: "Partijen met wie plannen en activiteiten zijn afgestemd.",
        },
    },
    FactText {
        name: "region.alignment_year",
        attested: false,
        unit: Text { en: "calendar year", nl: "kalenderjaar" },
        description: Text {
            en: "Latest calendar year in which that alignment took place.",
            nl: "Laatste kalenderjaar waarin die afstemming heeft plaatsgevonden.",
        },
    },
    FactText {
        name: "region.frail_activities_in_one_programme",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The network's activities belong to one regional care programme.",
            nl: "De activiteiten van het netwerk horen bij één regionaal zorgprogramma.",
        },
    },
    FactText {
        name: "region.frail_roles_divided",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties have a clear division of roles in the tasks (attested).",
            nl: "Partijen hebben een duidelijke rolverdeling in de taken. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "region.frail_programmes",
        attested: false,
        unit: Text { en: "programmes", nl: "programma's" },
        description: Text {
            en: "Number of care programmes for frail elderly implemented in the region.",
            nl: "Aantal zorgprogramma's voor kwetsbare ouderen dat in de regio is geïmplementeerd.",
        },
    },
    FactText {
        name: "region.frail_programme_parts",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parts included in the care programme.",
            nl: "Onderdelen die in het zorgprogramma zijn opgenomen.",
        },
    },
    FactText {
        name: "region.platforms_in_region",
        attested: false,
        unit: Text { en: "platforms", nl: "platforms" },
        description: Text {
            en: "Number of digital platforms for this cooperation in the region.",
            nl: "Aantal digitale platforms voor deze samenwerking in de regio.",
        },
    },
    FactText {
        name: "region.platform_implemented",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A digital platform is implemented and used.",
            nl: "Een digitaal platform is geïmplementeerd en in gebruik.",
        },
    },
    FactText {
        name: "region.platform_all_involved_have_access",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "All involved have access to the platform.",
            nl: "Alle betrokkenen hebben toegang tot het platform.",
        },
    },
    FactText {
        name: "region.platform_all_involved_use",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "All involved work with the platform.",
            nl: "Alle betrokkenen werken met het platform.",
        },
    },
    FactText {
        name: "region.platform_elder_or_carer_involved",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The elderly person and/or the informal carer is involved on the platform.",
            nl: "De oudere en/of de mantelzorger is op het platform betrokken.",
        },
    },
    FactText {
        name: "region.platform_other_target_groups",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The platform can serve other target groups, for instance PaTZ or mental health.",
            nl: "Het platform is ook voor andere doelgroepen toepasbaar, bijvoorbeeld PaTZ of GGZ.",
        },
    },
    FactText {
        name: "region.existing_platform_consulted",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Region organisation and practice consulted on keeping the existing platform.",
            nl: "Regio-organisatie en praktijk hebben overlegd over het behouden van het bestaande platform.",
        },
    },
    FactText {
        name: "region.frail_results_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Result agreements for the frail-elderly service are made with the insurer.",
            nl: "Met de verzekeraar zijn resultaatafspraken gemaakt voor de prestatie voor kwetsbare ouderen.",
        },
    },
    FactText {
        name: "region.frail_results_smart_in_plan",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "They are laid down SMART and measurable in the O&I regional plan.",
            nl: "Zij zijn SMART en meetbaar vastgelegd in het O&I-regioplan.",
        },
    },
    FactText {
        name: "region.frail_results_with_partners",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Parties with which the result agreements were drawn up.",
            nl: "Partijen in samenspraak met wie de resultaatafspraken zijn opgesteld.",
        },
    },
    FactText {
        name: "region.frail_evaluation_year",
        attested: false,
        unit: Text { en: "calendar year", nl: "kalenderjaar" },
        description: Text {
            en: "Latest calendar year in which results were evaluated with the parties involved.",
            nl: "Laatste kalenderjaar waarin de resultaten met de betrokken partijen zijn geëvalueerd.",
        },
    },
    FactText {
        name: "region.frail_progress_reported",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Progress was reported in the regional talks with the insurer.",
            nl: "De voortgang is gerapporteerd in het regiogesprek met de verzekeraar.",
        },
    },
    FactText {
        name: "region.frail_improvement_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Concrete improvement agreements with the regional purchaser exist.",
            nl: "Er zijn concrete verbeterafspraken met de regionale zorginkoper.",
        },
    },
    FactText {
        name: "region.frail_count_75plus",
        attested: false,
        unit: Text { en: "persons", nl: "personen" },
        description: Text {
            en: "Number of persons aged 75 and over of the participating practices, as delivered with the application; \
                 counting base (insured or all enrolled) and reference date are contract terms.",
            nl: "Aantal personen van 75 jaar en ouder van de deelnemende praktijken, zoals bij de aanvraag \
                 aangeleverd; telgrondslag (verzekerden of alle ingeschrevenen) en peildatum zijn contractvoorwaarden.",
        },
    },
    FactText {
        name: "region.frail_75plus_list_delivered",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The number of persons aged 75 and over was delivered with the application.",
            nl: "Het aantal personen van 75 jaar en ouder is bij de aanvraag aangeleverd.",
        },
    },
    FactText {
        name: "plan.involved_categories",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Disciplines and domains involved in drawing up the regional plan.",
            nl: "Disciplines en domeinen die bij het opstellen van het regioplan zijn betrokken.",
        },
    },
    FactText {
        name: "plan.describes_who_involved",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Plan describes who is involved.", nl: "Het plan beschrijft wie zijn betrokken." },
    },
    FactText {
        name: "plan.describes_how_organised",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Plan describes how the involvement is organised.",
            nl: "Het plan beschrijft hoe de betrokkenheid is georganiseerd.",
        },
    },
    FactText {
        name: "plan.describes_their_input",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Plan describes what their input is.", nl: "Het plan beschrijft wat hun inbreng is." },
    },
    FactText {
        name: "plan.topics",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Topics on which the plan contains agreements.",
            nl: "Onderwerpen waarover het plan afspraken bevat.",
        },
    },
    FactText {
        name: "plan.has_mission",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Mission present.", nl: "Er is een missie." },
    },
    FactText {
        name: "plan.has_vision",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Vision (goals pursued) present.",
            nl: "Er is een visie (welke doelen worden nagestreefd).",
        },
    },
    FactText {
        name: "plan.has_strategy",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Strategy (how goals are reached) present.",
            nl: "Er is een strategie (hoe de doelen worden bereikt).",
        },
    },
    FactText {
        name: "plan.fact_based",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The parts are substantiated with facts showing the best fit with the region's needs (attested).",
            nl: "De onderdelen zijn fact based onderbouwd; daaruit blijkt dat de gekozen richting het meest aansluit \
                 op de behoefte van de regio. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "plan.on_format",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The plan uses the available format.",
            nl: "Het plan gebruikt het beschikbare format.",
        },
    },
    FactText {
        name: "plan.written_by_region_org",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region organisation wrote the plan.",
            nl: "De regio-organisatie heeft het plan geschreven.",
        },
    },
    FactText {
        name: "plan.contract_year",
        attested: false,
        unit: Text { en: "calendar year", nl: "kalenderjaar" },
        description: Text { en: "Contract year the plan is for.", nl: "Contractjaar waarvoor het plan is." },
    },
    FactText {
        name: "plan.project_plan_exists",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Elaborated project plan with all activities and desired results exists.",
            nl: "Er is een uitgewerkt projectplan met alle activiteiten en gewenste resultaten.",
        },
    },
    FactText {
        name: "plan.cost_benefit_analysis",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Cost-benefit analysis with benefits (financial, quality) and costs exists.",
            nl: "Er is een kosten-batenanalyse met baten (financieel, kwaliteit) en kosten.",
        },
    },
    FactText {
        name: "plan.costs_itemised",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Requested funding is transparent per component (staff, housing, ICT and so on).",
            nl: "De gevraagde bekostiging is per onderdeel transparant (personeel, huisvesting, ICT enzovoort).",
        },
    },
    FactText {
        name: "plan.jzojp_theme_count",
        attested: false,
        unit: Text { en: "themes", nl: "thema's" },
        description: Text {
            en: "Number of framework-agreement themes to which the right-care-in-the-right-place initiative connects.",
            nl: "Aantal thema's van het hoofdlijnenakkoord waarbij het initiatief Juiste Zorg op de Juiste Plek \
                 aansluit.",
        },
    },
    FactText {
        name: "plan.jzojp_goals_measurable",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "The initiative has measurable goals.", nl: "Het initiatief bevat meetbare doelen." },
    },
    FactText {
        name: "plan.innovation_assessed_regionally",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The renewal proposal was assessed at regional level (regiotafel).",
            nl: "Het vernieuwingsvoorstel is op regionaal niveau beoordeeld (regiotafel).",
        },
    },
    FactText {
        name: "plan.ict_purpose",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Purposes of the requested ICT funds.", nl: "Doelen van de aangevraagde ICT-gelden." },
    },
    FactText {
        name: "plan.builds_on_existing_funding",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The future-proof GP care plan builds on earlier initiatives with another funding stream.",
            nl: "Het plan voor Toekomstbestendige huisartsenzorg bouwt voort op eerdere initiatieven met een andere \
                 bekostigingsstroom.",
        },
    },
    FactText {
        name: "plan.additional_activities_specified",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The plan states which other or additional activities the growth-room money pays for, as against the \
                 other funding stream.",
            nl: "Het plan vermeldt welke andere of aanvullende activiteiten uit de groeiruimte worden gefinancierd ten \
                 opzichte van de andere bekostigingsstroom.",
        },
    },
    FactText {
        name: "plan.frail_vision_in_plan",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Vision on elderly care, frail elderly and the cooperation around them is worked into the plan.",
            nl: "De visie op ouderenzorg, kwetsbare ouderen en de samenwerking daaromheen is in het plan verwerkt.",
        },
    },
    FactText {
        name: "practice.in_kbz_pilot",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The GP practice takes part in a pilot Krachtige Basiszorg in the claim period.",
            nl: "De huisartsenpraktijk neemt in de declaratieperiode deel aan een pilot Krachtige Basiszorg.",
        },
    },
    FactText {
        name: "practice.goals",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Goals chosen by the practice for future-proof GP care; other = a goal outside the four of annex 2.",
            nl: "Doelstellingen die de praktijk voor Toekomstbestendige huisartsenzorg heeft gekozen; other = een \
                 doelstelling buiten de vier van bijlage 2.",
        },
    },
    FactText {
        name: "practice.commits_to_kpis",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The practice commits to the KPIs of the chosen goal in the regional plan.",
            nl: "De praktijk committeert zich aan de KPI's van de gekozen doelstelling in het regioplan.",
        },
    },
    FactText {
        name: "practice.expands_digital_means",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Goal A: extended use of digital means for communication, such as consults and monitoring (attested).",
            nl: "Doelstelling A: grotere inzet van digitale middelen voor communicatie, zoals consulten en monitoring. \
                 Door een persoon verklaard.",
        },
    },
    FactText {
        name: "practice.time_claimed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Kinds of time funded for the goal under evaluation.",
            nl: "Soorten tijd die voor de getoetste doelstelling worden bekostigd.",
        },
    },
    FactText {
        name: "practice.goal",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Goal under evaluation.", nl: "Doelstelling die wordt getoetst." },
    },
    FactText {
        name: "practice.kpi_states_result",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Goal B: the KPIs show the intended result of the extra deployment.",
            nl: "Doelstelling B: uit de KPI's blijkt het beoogde resultaat van de extra inzet.",
        },
    },
    FactText {
        name: "practice.kpi_states_hours_per_professional",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Goal B: the KPIs show the number of hours per professional.",
            nl: "Doelstelling B: uit de KPI's blijkt het aantal uren per professional.",
        },
    },
    FactText {
        name: "practice.works_by_fixed_concept",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Goal C: works by an established concept such as Krachtige Basiszorg or Positieve Gezondheid.",
            nl: "Doelstelling C: werkt volgens een vaststaand concept, zoals Krachtige Basiszorg of Positieve \
                 Gezondheid.",
        },
    },
    FactText {
        name: "practice.concept_activities",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Goal C: ways in which the concept shows.",
            nl: "Doelstelling C: waarin het concept zich uit.",
        },
    },
    FactText {
        name: "practice.took_part_in_practice_scan",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Goal D: took part in a practice scan.",
            nl: "Doelstelling D: heeft deelgenomen aan een praktijkscan.",
        },
    },
    FactText {
        name: "practice.demonstrable_improvements",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Goal D: carries through demonstrable improvements.",
            nl: "Doelstelling D: voert aantoonbare verbeteringen door.",
        },
    },
    FactText {
        name: "practice.goal_aligned_with_region",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The wished goal was put to, and aligned with, the region organisation.",
            nl: "De gewenste doelstelling is bij de regio-organisatie naar voren gebracht en afgestemd.",
        },
    },
    FactText {
        name: "practice.work_agreements_in_plan",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Working agreements with the region organisation are laid down in the regional plan.",
            nl: "De werkafspraken met de regio-organisatie zijn vastgelegd in het regioplan.",
        },
    },
    FactText {
        name: "practice.takes_part_in_support",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Takes part in the supporting activities offered by the region organisation.",
            nl: "Neemt deel aan de ondersteunende activiteiten die de regio-organisatie aanbiedt.",
        },
    },
    FactText {
        name: "practice.cooperates_with_analysis",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Cooperates with a quantitative or qualitative analysis.",
            nl: "Werkt mee aan een kwantitatieve of kwalitatieve analyse.",
        },
    },
    FactText {
        name: "practice.listed_as_participant",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The practice is on the list of participating practices.",
            nl: "De praktijk staat op de lijst van deelnemende praktijken.",
        },
    },
    FactText {
        name: "practice.claim_notice_received_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the insurer's e-mail telling the practice it may claim.",
            nl: "Datum van het mailbericht van de verzekeraar dat de praktijk kan declareren.",
        },
    },
    FactText {
        name: "practice.insured_count",
        attested: false,
        unit: Text { en: "insured persons", nl: "verzekerden" },
        description: Text {
            en: "Insured persons of Zilveren Kruis enrolled with the practice for the S3 claim.",
            nl: "Verzekerden van Zilveren Kruis die bij de praktijk zijn ingeschreven, voor de S3-declaratie.",
        },
    },
    FactText {
        name: "practice.platform_already_present",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The practice already implemented a digital platform for this cooperation.",
            nl: "De praktijk had voor deze samenwerking al een digitaal platform geïmplementeerd.",
        },
    },
    FactText {
        name: "treatment.chain",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Chain of the patient under evaluation.",
            nl: "Keten van de patiënt die wordt getoetst.",
        },
    },
    FactText {
        name: "treatment.dm2_chain_period",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Period in which the patient is included in the DM2 chain, half-open; open end and never included are \
                 written as the notation says.",
            nl: "Periode waarin de patiënt in de DM2-keten is geïncludeerd, halfopen; een open einde en nooit \
                 geïncludeerd worden geschreven zoals de notatie zegt.",
        },
    },
    FactText {
        name: "treatment.copd_chain_period",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Same for the COPD chain.", nl: "Hetzelfde voor de COPD-keten." },
    },
    FactText {
        name: "treatment.cvrm_chain_period",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Same for the CVRM chain.", nl: "Hetzelfde voor de CVRM-keten." },
    },
    FactText {
        name: "treatment.chain_period",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Period of the chain under evaluation (one of the three above), cut off at the takeover by a \
                 specialist once OI22-B1.34 has been applied.",
            nl: "Periode van de getoetste keten (een van de drie hierboven), afgekapt bij de overname door een \
                 specialist zodra OI22-B1.34 is toegepast.",
        },
    },
    FactText {
        name: "treatment.coordination_with_main_contractor",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Coordination and responsibility for the patient lie with the main contractor (hoofdcontractant) of \
                 the chain.",
            nl: "Coördinatie en verantwoordelijkheid voor de patiënt liggen bij de hoofdcontractant van de keten.",
        },
    },
    FactText {
        name: "treatment.existing_chronic_condition",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient has the existing chronic condition of the chain.",
            nl: "De patiënt heeft de bestaande chronische aandoening van de keten.",
        },
    },
    FactText {
        name: "treatment.care_contacts_in_calendar_year",
        attested: false,
        unit: Text { en: "contacts", nl: "contacten" },
        description: Text {
            en: "Care contacts for that condition in the calendar year, counted up to period.reference_date.",
            nl: "Zorgcontacten voor die aandoening in het kalenderjaar, geteld tot en met period.reference_date.",
        },
    },
    FactText {
        name: "treatment.region_org_main_practitioner_in_quarter",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region organisation was main practitioner (hoofdbehandelaar) for the patient on at least one day \
                 of the quarter.",
            nl: "De regio-organisatie was op ten minste één dag van het kwartaal hoofdbehandelaar van de patiënt.",
        },
    },
    FactText {
        name: "treatment.days_present_in_quarter",
        attested: false,
        unit: Text { en: "days", nl: "dagen" },
        description: Text {
            en: "Days of the quarter inside the chain period and before a specialist became main practitioner.",
            nl: "Dagen van het kwartaal binnen de ketenperiode en voordat een specialist hoofdbehandelaar werd.",
        },
    },
    FactText {
        name: "treatment.dot_exists",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A second-line DOT exists for the patient.",
            nl: "Voor de patiënt bestaat een tweedelijns DOT.",
        },
    },
    FactText {
        name: "treatment.dot_period",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Period of that DOT, half-open: [opening date, day after closing date).",
            nl: "Periode van die DOT, halfopen: [openingsdatum, dag na de sluitdatum).",
        },
    },
    FactText {
        name: "treatment.dot_same_treatment",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The DOT is for the same treatment as the chain DBC.",
            nl: "De DOT is voor dezelfde behandeling als de keten-DBC.",
        },
    },
    FactText {
        name: "treatment.specialist_became_main",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A medical specialist became main practitioner for the chain condition.",
            nl: "Een medisch specialist is voor de ketenaandoening hoofdbehandelaar geworden.",
        },
    },
    FactText {
        name: "treatment.specialist_main_period",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Period in which the specialist is main practitioner, half-open; open end written as the notation \
                 says.",
            nl: "Periode waarin de specialist hoofdbehandelaar is, halfopen; een open einde wordt geschreven zoals de \
                 notatie zegt.",
        },
    },
    FactText {
        name: "treatment.guide_inclusion_met",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Inclusion criteria of the guide are met (guide not in the document, attested).",
            nl: "Aan de inclusiecriteria van de handleiding is voldaan (de handleiding staat niet in het document). \
                 Door een persoon verklaard.",
        },
    },
    FactText {
        name: "treatment.guide_exclusion_met",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "An exclusion criterion of the guide applies (attested).",
            nl: "Een exclusiecriterium van de handleiding is van toepassing. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "treatment.chain_found_suitable",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region organisation found programmatic chain care a fitting solution for the patient.",
            nl: "De regio-organisatie vindt programmatische ketenzorg een passende oplossing voor de patiënt.",
        },
    },
    FactText {
        name: "treatment.motivation_weighed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient's motivation was weighed in that judgement.",
            nl: "De motivatie van de patiënt is bij dat oordeel meegewogen.",
        },
    },
    FactText {
        name: "treatment.personal_health_plan_recorded",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The agreements are recorded in a personal health plan.",
            nl: "De afspraken zijn vastgelegd in een persoonlijk gezondheidsplan.",
        },
    },
    FactText {
        name: "treatment.care_tailored",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Care and support are tuned to the patient's care demand (attested).",
            nl: "Zorg en ondersteuning zijn afgestemd op de zorgvraag van de patiënt. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "treatment.copd_little_gain_expected",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Structured COPD care is expected to give no or limited health gain (clinical judgement).",
            nl: "Van gestructureerde COPD-zorg wordt geen of beperkte gezondheidswinst verwacht (klinisch oordeel).",
        },
    },
    FactText {
        name: "treatment.diet_intervention",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A dietetic intervention is used in the COPD chain.",
            nl: "In de COPD-keten wordt een dieetinterventie ingezet.",
        },
    },
    FactText {
        name: "treatment.exercise_training_combined",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Exercise training (inspanningstraining) is combined with it.",
            nl: "Zij wordt gecombineerd met inspanningstraining.",
        },
    },
    FactText {
        name: "insured.severe_comorbidity",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Severe comorbidity (clinical judgement).",
            nl: "Ernstige comorbiditeit (klinisch oordeel).",
        },
    },
    FactText {
        name: "insured.frail_elder",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Frail elderly person (clinical judgement).",
            nl: "Kwetsbare oudere (klinisch oordeel).",
        },
    },
    FactText {
        name: "insured.limited_life_expectancy",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Limited life expectancy (clinical judgement).",
            nl: "Beperkte levensverwachting (klinisch oordeel).",
        },
    },
    FactText {
        name: "insured.unmotivated_after_repeated_invitation",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Not motivated for structured care despite repeated invitation (care avoider, zorgmijder); attested, \
                 the number of invitations is not given.",
            nl: "Ondanks herhaald uitnodigen niet gemotiveerd voor gestructureerde zorg (zorgmijder); het aantal \
                 uitnodigingen is niet gegeven. Door een persoon verklaard.",
        },
    },
    FactText {
        name: "claim.funding_title",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Payment title under which is claimed.",
            nl: "Betaaltitel waaronder wordt gedeclareerd.",
        },
    },
    FactText {
        name: "claim.topic",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreement topic the claim is for.",
            nl: "Onderwerp van de overeenkomst waarvoor de declaratie is.",
        },
    },
    FactText {
        name: "claim.service_category",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Category of the claimed service.", nl: "Categorie van de gedeclareerde verrichting." },
    },
    FactText {
        name: "claim.service_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Date of the claimed service.", nl: "Datum van de gedeclareerde verrichting." },
    },
    FactText {
        name: "claim.related_to_dm2",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Service relates in content to DM2 or to secondary diagnoses connected with DM2.",
            nl: "De verrichting houdt inhoudelijk verband met DM2 of met nevendiagnoses die met DM2 samenhangen.",
        },
    },
    FactText {
        name: "claim.related_to_copd",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Service relates in content to COPD.",
            nl: "De verrichting houdt inhoudelijk verband met COPD.",
        },
    },
    FactText {
        name: "claim.related_to_cvrm",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Service relates in content to cardiovascular risk management.",
            nl: "De verrichting houdt inhoudelijk verband met cardiovasculair risicomanagement.",
        },
    },
    FactText {
        name: "claim.related_to_chain_condition",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Service relates in content to the condition of the chain under evaluation.",
            nl: "De verrichting houdt inhoudelijk verband met de aandoening van de getoetste keten.",
        },
    },
    FactText {
        name: "claim.dm2_secondary_diagnosis_per_ndf",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The secondary diagnosis is connected with DM2 under the latest NDF guideline.",
            nl: "De nevendiagnose hangt volgens de meest recente NDF-richtlijn samen met DM2.",
        },
    },
    FactText {
        name: "claim.smoking_individual_behavioural",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Smoking-cessation service is individual behavioural guidance as described in the care module \
                 (Zorgmodule Stoppen met Roken).",
            nl: "De begeleiding bij stoppen met roken is individuele gedragsmatige begeleiding zoals omschreven in de \
                 Zorgmodule Stoppen met Roken.",
        },
    },
    FactText {
        name: "claim.specialist_type",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Type of specialist for a consult.", nl: "Soort specialist bij een consult." },
    },
    FactText {
        name: "claim.is_one_off_consult",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The consult is a one-off (eenmalig) for the individual patient.",
            nl: "Het consult is eenmalig voor de individuele patiënt.",
        },
    },
    FactText {
        name: "claim.claimed_to_insurer_by_consulted_provider",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The consulted provider itself claims the consult from the insurer.",
            nl: "De geconsulteerde zorgverlener declareert het consult zelf bij de verzekeraar.",
        },
    },
    FactText {
        name: "claim.patient_on_quarter_list",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The patient and chain are on the region organisation's list for the quarter.",
            nl: "Patiënt en keten staan op de kwartaalopgave van de regio-organisatie.",
        },
    },
    FactText {
        name: "claim.duplicate_in_state",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "State: patient, chain and quarter were already accepted.",
            nl: "Stand: patiënt, keten en kwartaal zijn al geaccepteerd.",
        },
    },
    FactText {
        name: "claim.submitted_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the (quarterly) claim is submitted.",
            nl: "Datum waarop de (kwartaal)declaratie is ingediend.",
        },
    },
    FactText {
        name: "claim.closes_chain",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The quarterly claim closes the chain DBC of this patient.",
            nl: "De kwartaaldeclaratie sluit de keten-DBC van deze patiënt.",
        },
    },
    FactText {
        name: "claim.chain_closing_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Closing date (exclusive end) of the chain DBC reported in the claim.",
            nl: "Sluitdatum (exclusief einde) van de keten-DBC die in de declaratie is gemeld.",
        },
    },
    FactText {
        name: "claim.dm2_chain_accepted",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "State: a DM2 chain amount was accepted for this patient and quarter.",
            nl: "Stand: voor deze patiënt en dit kwartaal is een DM2-ketenbedrag geaccepteerd.",
        },
    },
    FactText {
        name: "claim.cvrm_chain_accepted",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "State: a CVRM chain amount was accepted for this patient and quarter.",
            nl: "Stand: voor deze patiënt en dit kwartaal is een CVRM-ketenbedrag geaccepteerd.",
        },
    },
    FactText {
        name: "claim.dm2_and_cvrm_same_batch",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Both chains are presented for this patient and quarter in one batch.",
            nl: "Beide ketens worden voor deze patiënt en dit kwartaal in één batch aangeboden.",
        },
    },
    FactText {
        name: "claim.joint_consult_mode",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Form of the joint consultation (meekijkconsult).",
            nl: "Vorm van het meekijkconsult.",
        },
    },
    FactText {
        name: "claim.gp_remains_main_practitioner",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "GP stays main practitioner.", nl: "De huisarts blijft hoofdbehandelaar." },
    },
    FactText {
        name: "claim.count_persons",
        attested: false,
        unit: Text { en: "enrolled insured", nl: "ingeschreven verzekerden" },
        description: Text {
            en: "Number of enrolled insured persons in the claim.",
            nl: "Aantal ingeschreven verzekerden in de declaratie.",
        },
    },
    FactText {
        name: "claim.amount_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text { en: "Amount claimed.", nl: "Gedeclareerd bedrag." },
    },
    FactText {
        name: "claim.tariff_cents",
        attested: false,
        unit: Text { en: "eurocent per insured", nl: "eurocent per verzekerde" },
        description: Text {
            en: "Tariff per insured used in the claim.",
            nl: "Tarief per verzekerde dat in de declaratie is gebruikt.",
        },
    },
    FactText {
        name: "claim.statutory_requirements_met",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The paid care meets the statutory requirements (outcome of formal control).",
            nl: "De vergoede zorg voldoet aan de wettelijke eisen (uitkomst van de formele controle).",
        },
    },
    FactText {
        name: "claim.actually_delivered",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Care was actually delivered (outcome of material control).",
            nl: "De zorg is feitelijk geleverd (uitkomst van de materiële controle).",
        },
    },
    FactText {
        name: "claim.rightly_delivered",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Care was rightly delivered (outcome of material control).",
            nl: "De zorg is terecht geleverd (uitkomst van de materiële controle).",
        },
    },
    FactText {
        name: "claim.contract_terms_complied",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Agreement was complied with (outcome of compliance control).",
            nl: "De overeenkomst is nageleefd (uitkomst van de controle op naleving).",
        },
    },
    FactText {
        name: "claim.mirror_deviation_found",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Mirror information (spiegelinformatie) shows a wrong or deviating claim.",
            nl: "De spiegelinformatie toont een foutieve of afwijkende declaratie.",
        },
    },
    FactText {
        name: "claim.mirror_deviation_corrected",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider corrected it itself.",
            nl: "De zorgaanbieder heeft die zelf gecorrigeerd.",
        },
    },
    FactText {
        name: "claim.claimant",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Who claims.", nl: "Wie declareert." },
    },
    FactText {
        name: "claim.cashier_on_behalf_of_practices",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The region organisation claims as cashier for the practices.",
            nl: "De regio-organisatie declareert als kassier voor de praktijken.",
        },
    },
    FactText {
        name: "kpi.start_date",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Start of the result agreement.", nl: "Begin van de resultaatafspraak." },
    },
    FactText {
        name: "kpi.assess_years",
        attested: false,
        unit: Text { en: "years (X)", nl: "jaren (X)" },
        description: Text {
            en: "X in the first standard result agreement; contract parameter.",
            nl: "X in de eerste standaardresultaatafspraak; contractparameter.",
        },
    },
    FactText {
        name: "kpi.assess_target_ppm",
        attested: false,
        unit: Text { en: "ppm (Y)", nl: "ppm (Y)" },
        description: Text {
            en: "Y in the first standard result agreement; contract parameter.",
            nl: "Y in de eerste standaardresultaatafspraak; contractparameter.",
        },
    },
    FactText {
        name: "kpi.total_75plus",
        attested: false,
        unit: Text { en: "persons", nl: "personen" },
        description: Text {
            en: "All persons aged 75 and over in the agreed population.",
            nl: "Alle personen van 75 jaar en ouder in de afgesproken populatie.",
        },
    },
    FactText {
        name: "kpi.assessed_75plus",
        attested: false,
        unit: Text { en: "persons", nl: "personen" },
        description: Text {
            en: "Of those, persons judged at least once as frail or not frail since kpi.start_date.",
            nl: "Degenen van hen die sinds kpi.start_date ten minste één keer als kwetsbaar of niet kwetsbaar zijn \
                 beoordeeld.",
        },
    },
    FactText {
        name: "kpi.acp_years",
        attested: false,
        unit: Text { en: "years (X)", nl: "jaren (X)" },
        description: Text {
            en: "X in the second standard result agreement; contract parameter.",
            nl: "X in de tweede standaardresultaatafspraak; contractparameter.",
        },
    },
    FactText {
        name: "kpi.acp_target_ppm",
        attested: false,
        unit: Text { en: "ppm (Y)", nl: "ppm (Y)" },
        description: Text {
            en: "Y in the second standard result agreement; contract parameter.",
            nl: "Y in de tweede standaardresultaatafspraak; contractparameter.",
        },
    },
    FactText {
        name: "kpi.frail_total",
        attested: false,
        unit: Text { en: "persons", nl: "personen" },
        description: Text {
            en: "All elderly persons judged frail.",
            nl: "Alle ouderen die als kwetsbaar zijn beoordeeld.",
        },
    },
    FactText {
        name: "kpi.frail_with_acp",
        attested: false,
        unit: Text { en: "persons", nl: "personen" },
        description: Text {
            en: "Of those, persons who had Advance Care Planning (ACP).",
            nl: "Degenen van hen die Advance Care Planning (ACP) hebben gehad.",
        },
    },
    FactText {
        name: "kpi.assess_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "First standard result agreement is part of the plan.",
            nl: "De eerste standaardresultaatafspraak is onderdeel van het plan.",
        },
    },
    FactText {
        name: "kpi.acp_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Second standard result agreement is part of the plan.",
            nl: "De tweede standaardresultaatafspraak is onderdeel van het plan.",
        },
    },
    FactText {
        name: "kpi.other_results_agreed",
        attested: false,
        unit: Text { en: "agreements", nl: "afspraken" },
        description: Text { en: "Number of further result agreements.", nl: "Aantal verdere resultaatafspraken." },
    },
    FactText {
        name: "kpi.other_results_met",
        attested: false,
        unit: Text { en: "agreements", nl: "afspraken" },
        description: Text { en: "Number of those that were met.", nl: "Aantal daarvan dat is behaald." },
    },
    FactText {
        name: "contract.thz_practice_paid_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "State: amount already accepted for this practice and contract year under the S3 agreement \
                 future-proof GP care.",
            nl: "Stand: bedrag dat voor deze praktijk en dit contractjaar al is geaccepteerd onder de S3-afspraak \
                 Toekomstbestendige huisartsenzorg.",
        },
    },
    FactText {
        name: "region.affiliated_practices",
        attested: false,
        unit: Text { en: "practices", nl: "praktijken" },
        description: Text {
            en: "Number of GP practices affiliated to the region organisation that are not excluded from annex 2.",
            nl: "Aantal huisartsenpraktijken dat bij de regio-organisatie is aangesloten en niet van bijlage 2 is \
                 uitgesloten.",
        },
    },
    FactText {
        name: "practice.participates_in_frail_service",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The practice is on the list of practices taking part in the frail-elderly service.",
            nl: "De praktijk staat op de lijst van praktijken die aan de prestatie voor kwetsbare ouderen deelnemen.",
        },
    },
    FactText {
        name: "contract.party_is_region_organisation",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The contract party is a region organisation (not a single practice or another collaboration).",
            nl: "De contractpartij is een regio-organisatie (geen losse praktijk of ander samenwerkingsverband).",
        },
    },
    FactText {
        name: "contract.frail_paid_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "State: amount already accepted for the frail-elderly service of this region and contract year.",
            nl: "Stand: bedrag dat voor de prestatie voor kwetsbare ouderen in deze regio en dit contractjaar al is \
                 geaccepteerd.",
        },
    },
    FactText {
        name: "treatment.chain_already_closed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "State: the chain DBC was already closed by an earlier accepted claim with closing date = \
                 start(treatment.specialist_main_period).",
            nl: "Stand: de keten-DBC is al gesloten door een eerder geaccepteerde declaratie met sluitdatum \
                 start(treatment.specialist_main_period).",
        },
    },
];
