//! Facts of chapters 7 and 8: prices, volume, the turnover ceiling, sustainability.

use crate::policy::text::{FactText, Text};

/// Description and unit of each fact.
pub const FACT_TEXTS: [FactText; 47] = [
    FactText {
        name: "contract.base_price_list_cents",
        attested: false,
        unit: Text { en: "eurocent per care product", nl: "eurocent per zorgproduct" },
        description: Text {
            en: "Price of the care product on the insurer's base price list (basisprijslijst), built from cost prices \
                 and market prices; not in the document",
            nl: "Prijs van het zorgproduct op de basisprijslijst van de verzekeraar, opgebouwd uit kostprijzen en \
                 marktprijzen; staat niet in het document",
        },
    },
    FactText {
        name: "contract.agreed_price_cents",
        attested: false,
        unit: Text { en: "eurocent per care product", nl: "eurocent per zorgproduct" },
        description: Text { en: "Price agreed in the contract", nl: "Prijs die in het contract is afgesproken" },
    },
    FactText {
        name: "contract.max_own_risk_cents",
        attested: false,
        unit: Text { en: "eurocent per insured per year", nl: "eurocent per verzekerde per jaar" },
        description: Text {
            en: "Maximum own risk (maximale eigen risico); not in the document, contract parameter",
            nl: "Maximaal eigen risico; staat niet in het document, parameter van het contract",
        },
    },
    FactText {
        name: "contract.volume_basis",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Bases used for the volume 2024", nl: "Grondslagen voor het volume 2024" },
    },
    FactText {
        name: "contract.care_guarantee_agreed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "An agreement on care guarantee (zorggarantie) was made",
            nl: "Er is een afspraak over zorggarantie gemaakt",
        },
    },
    FactText {
        name: "contract.additional_purchase_requested",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider asked for additional purchase of care (bijkopen)",
            nl: "De zorgaanbieder heeft om bijkoop van zorg gevraagd",
        },
    },
    FactText {
        name: "contract.duty_of_care_issue",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested by the insurer: there is a duty-of-care (zorgplicht) issue",
            nl: "Verklaard door de verzekeraar: er is sprake van een zorgplichtissue",
        },
    },
    FactText {
        name: "contract.additional_purchase_cents",
        attested: false,
        unit: Text { en: "eurocent per contract year", nl: "eurocent per contractjaar" },
        description: Text {
            en: "Sum of additional purchases decided for the contract year; 0 when there is none (the caller gives the \
                 0, absence is unknown)",
            nl: "Som van de bijkoop waartoe voor het contractjaar is besloten; 0 als er geen is (de aanroeper geeft de \
                 0, ontbreken is onbekend)",
        },
    },
    FactText {
        name: "contract.additional_purchase_assessed",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Criteria assessed for additional purchase",
            nl: "Criteria die voor de bijkoop zijn beoordeeld",
        },
    },
    FactText {
        name: "contract.msr_previous_price_cents",
        attested: false,
        unit: Text { en: "eurocent per care product", nl: "eurocent per zorgproduct" },
        description: Text {
            en: "MSR price to which the index is applied",
            nl: "MSR-prijs waarop de index wordt toegepast",
        },
    },
    FactText {
        name: "contract.nza_price_index_ppm",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "NZa price index 2024 relative to the previous price level, 1000000 = unchanged; not in the document",
            nl: "Prijsindex 2024 van de NZa ten opzichte van het vorige prijsniveau, 1000000 = ongewijzigd; staat niet \
                 in het document",
        },
    },
    FactText {
        name: "contract.msr_provider_deviation_ppm",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Provider-specific deviation because of the care profile, 1000000 = none; contract parameter",
            nl: "Afwijking per aanbieder vanwege het zorgprofiel, 1000000 = geen; parameter van het contract",
        },
    },
    FactText {
        name: "contract.msr_volume_basis",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "Bases used for the MSR volume 2024", nl: "Grondslagen voor het MSR-volume 2024" },
    },
    FactText {
        name: "contract.quality_agreements",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The contract contains agreements on quality and appropriate care",
            nl: "Het contract bevat afspraken over kwaliteit en passende zorg",
        },
    },
    FactText {
        name: "plan.fp_transformation_kinds",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Contribution of the requested facultative performance to the transformation",
            nl: "Bijdrage van de aangevraagde facultatieve prestatie aan de transformatie",
        },
    },
    FactText {
        name: "plan.fp_requested",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "A facultative performance MSZ is requested",
            nl: "Er wordt een facultatieve prestatie MSZ aangevraagd",
        },
    },
    FactText {
        name: "plan.fp_fits_national_budget",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the request fits the ambitions of the national budget frameworks (such as the IZA)",
            nl: "Verklaard: de aanvraag past binnen de ambities van de landelijke budgettaire kaders (zoals het IZA)",
        },
    },
    FactText {
        name: "plan.fp_meets_nza_conditions",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The request meets the NZa conditions for a facultative performance (external)",
            nl: "De aanvraag voldoet aan de voorwaarden van de NZa voor een facultatieve prestatie (extern)",
        },
    },
    FactText {
        name: "plan.fp_regular_care_outside_financing",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The request concerns regular care that does not fit the present financing system",
            nl: "De aanvraag betreft reguliere zorg die niet past binnen de huidige financieringssystematiek",
        },
    },
    FactText {
        name: "plan.fp_submitted_to_purchaser",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The proposal was put to the care purchaser (zorginkoper)",
            nl: "Het voorstel is aan de zorginkoper voorgelegd",
        },
    },
    FactText {
        name: "contract.ceiling_cents",
        attested: false,
        unit: Text { en: "eurocent per contract year", nl: "eurocent per contractjaar" },
        description: Text {
            en: "Turnover ceiling (omzetplafond) of the provider for the contract year",
            nl: "Omzetplafond van de zorgaanbieder voor het contractjaar",
        },
    },
    FactText {
        name: "contract.ceiling_at_start_cents",
        attested: false,
        unit: Text { en: "eurocent per contract year", nl: "eurocent per contractjaar" },
        description: Text {
            en: "Ceiling recorded at the start of the contract year",
            nl: "Plafond zoals bij het begin van het contractjaar vastgelegd",
        },
    },
    FactText {
        name: "claim.contract_state",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Whether the claimed care is covered by the contract",
            nl: "Of de gedeclareerde zorg onder het contract valt",
        },
    },
    FactText {
        name: "claim.care_category",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Category of the care; restitution = restitutiezorg (care for insured persons with a restitution \
                 policy)",
            nl: "Categorie van de zorg; restitution = restitutiezorg (zorg aan verzekerden met een restitutiepolis)",
        },
    },
    FactText {
        name: "claim.new_care_demand",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Patient presents with a new care demand (patient aan de poort)",
            nl: "Patiënt aan de poort met een nieuwe zorgvraag",
        },
    },
    FactText {
        name: "contract.ceiling_attribution",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Which date places a claim in a contract year; not stated, contract parameter",
            nl: "Welke datum een declaratie in een contractjaar plaatst; staat er niet, parameter van het contract",
        },
    },
    FactText {
        name: "provider.monitors_ceiling",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The provider watches the use of its ceiling",
            nl: "De zorgaanbieder bewaakt het gebruik van zijn omzetplafond",
        },
    },
    FactText {
        name: "claim.refused_for_ceiling",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The care was refused or referred away because of the ceiling",
            nl: "De zorg is vanwege het plafond geweigerd of doorverwezen",
        },
    },
    FactText {
        name: "contract.protected_care_expected_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Expected value of chronic, emergency and restitution care in the rest of the contract year, estimated \
                 by the provider",
            nl: "Verwachte waarde van chronische zorg, spoedzorg en restitutiezorg in de rest van het contractjaar, \
                 geschat door de zorgaanbieder",
        },
    },
    FactText {
        name: "period.ceiling_75_reached_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "State: first date on which the delivered value reached 75 percent of the ceiling; none = not reached \
                 before",
            nl: "Stand: eerste datum waarop de geleverde waarde 75 procent van het plafond bereikte; none = nog niet \
                 eerder bereikt",
        },
    },
    FactText {
        name: "provider.ceiling_notified_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which the provider notified the insurer that the ceiling is nearly used; none = attested that \
                 no notice was given",
            nl: "Datum waarop de zorgaanbieder aan de verzekeraar heeft gemeld dat het plafond bijna is bereikt; none \
                 = verklaard dat er niet is gemeld",
        },
    },
    FactText {
        name: "contract.ceiling_notice_grace_days",
        attested: false,
        unit: Text { en: "days", nl: "dagen" },
        description: Text {
            en: "Days after reaching 75 percent within which notice counts as timely; not stated in the document; \
                 absent = 0",
            nl: "Dagen na het bereiken van 75 procent waarbinnen een melding als tijdig telt; staat niet in het \
                 document; ontbreekt = 0",
        },
    },
    FactText {
        name: "contract.additional_information_requested",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Extra information the insurer asks about additional purchase, free codes of the contract",
            nl: "Extra informatie die de verzekeraar over de bijkoop vraagt, vrije codes van het contract",
        },
    },
    FactText {
        name: "contract.additional_information_complete",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "All information asked was received", nl: "Alle gevraagde informatie is ontvangen" },
    },
    FactText {
        name: "contract.additional_information_complete_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date on which all information asked was received",
            nl: "Datum waarop alle gevraagde informatie is ontvangen",
        },
    },
    FactText {
        name: "contract.additional_purchase_decided_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of the decision on additional purchase; none = not decided on period.evaluated_on",
            nl: "Datum van het besluit over bijkoop; none = op period.evaluated_on nog niet besloten",
        },
    },
    FactText {
        name: "contract.additional_purchase_retroactive",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Additional purchase also pays care that was unpaid before the decision; not stated, contract \
                 parameter",
            nl: "Bijkoop betaalt ook zorg die vóór het besluit onbetaald bleef; staat er niet, parameter van het \
                 contract",
        },
    },
    FactText {
        name: "contract.additional_purchase_new_cents",
        attested: false,
        unit: Text { en: "eurocent", nl: "eurocent" },
        description: Text {
            en: "Part of contract.additional_purchase_cents added by the decision evaluated now",
            nl: "Deel van contract.additional_purchase_cents dat het nu getoetste besluit toevoegt",
        },
    },
    FactText {
        name: "provider.green_deal_followed",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the provider works in line with the Green Deal Duurzame Zorg 3.0",
            nl: "Verklaard: de zorgaanbieder werkt volgens de Green Deal Duurzame Zorg 3.0",
        },
    },
    FactText {
        name: "provider.sustainability_in_strategy",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: sustainability is part of the provider's strategy",
            nl: "Verklaard: duurzaamheid is onderdeel van de strategie van de zorgaanbieder",
        },
    },
    FactText {
        name: "provider.owns_real_estate",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text { en: "The organisation has real estate (vastgoed)", nl: "De organisatie heeft vastgoed" },
    },
    FactText {
        name: "provider.fte_hundredths",
        attested: false,
        unit: Text { en: "hundredths of fte", nl: "honderdsten fte" },
        description: Text {
            en: "Full-time equivalents times 100 (250.00 fte = 25000)",
            nl: "Voltijdsequivalenten maal 100 (250,00 fte = 25000)",
        },
    },
    FactText {
        name: "provider.follows_national_co2_targets",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Attested: the national CO2 targets are followed",
            nl: "Verklaard: de landelijke CO2-doelstellingen worden gevolgd",
        },
    },
    FactText {
        name: "provider.co2_roadmap_board_adopted",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The CO2 route map was adopted by the board",
            nl: "De CO2-routekaart is bestuurlijk vastgesteld",
        },
    },
    FactText {
        name: "provider.co2_roadmap_has_real_estate_plan",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The route map includes a strategic real-estate management plan",
            nl: "De routekaart bevat een strategisch vastgoedbeheerplan",
        },
    },
    FactText {
        name: "provider.co2_roadmap_delivered_on",
        attested: false,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "Date of delivery to the Expertisecentrum Verduurzaming Zorg",
            nl: "Datum van aanlevering bij het Expertisecentrum Verduurzaming Zorg",
        },
    },
    FactText {
        name: "contract.sustainability_talk_held",
        attested: true,
        unit: Text { en: "", nl: "" },
        description: Text {
            en: "The conversation on sustainability initiatives took place",
            nl: "Het gesprek over verduurzamingsinitiatieven heeft plaatsgevonden",
        },
    },
];
