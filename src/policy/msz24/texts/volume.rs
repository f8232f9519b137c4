//! Chapters 7 and 8: prices, volume, the turnover ceiling, sustainability.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const RULE_TEXTS: [RuleText; 25] = [
    RuleText {
        id: "MSZ24-7.1",
        title: Text { en: "Real prices start from the base price list", nl: "Reële prijzen op basisprijslijst" },
        effect: Text {
            en: "The agreed price is the price to pay; the list is the basis of negotiation. No weight between cost \
                 and market prices is given.",
            nl: "De afgesproken prijs is de te betalen prijs; de lijst is de basis van de onderhandeling. Een weging \
                 van kostprijzen en marktprijzen wordt niet gegeven.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-7.2",
        title: Text {
            en: "Prices below the maximum own risk are published",
            nl: "Publicatie prijzen onder eigen risico",
        },
        effect: Text {
            en: "pass: published; fail (info): not published. The insurer publishes information on such prices on its \
                 website and gives them on request through customer contact (KlantContact).",
            nl: "Voldoet: gepubliceerd; voldoet niet (ter informatie): niet gepubliceerd. De verzekeraar publiceert \
                 informatie over zulke prijzen op zijn website en geeft ze op verzoek via KlantContact.",
        },
        interpretation: Text {
            en: "'Under the maximum own risk' is read as strictly below. The amount of own risk is not given; whether \
                 it includes the voluntary part is left to the parameter.",
            nl: "'Onder het maximale eigen risico' is gelezen als strikt daaronder. De hoogte van het eigen risico is \
                 niet gegeven; of het vrijwillige deel meetelt, is aan de parameter.",
        },
    },
    RuleText {
        id: "MSZ24-7.3",
        title: Text { en: "Basis of the volume 2024", nl: "Grondslag volume 2024" },
        effect: Text {
            en: "The volume is based, among other things, on the development of realisation in previous years, the \
                 potential for efficiency and demand versus supply; the insurer also wants an agreement on care \
                 guarantee (contract.care_guarantee_agreed, reported beside the result and without influence on it). \
                 No formula.",
            nl: "Het volume wordt mede gebaseerd op de ontwikkeling van de realisatie in voorgaande jaren, de potentie \
                 voor doelmatigheid en de vraag in relatie tot het aanbod; de verzekeraar wil ook een afspraak over \
                 zorggarantie (contract.care_guarantee_agreed, naast de uitkomst gemeld en daarop niet van invloed). \
                 Geen formule.",
        },
        interpretation: Text {
            en: "'Among other things' leaves other bases possible.",
            nl: "'Mede' laat andere grondslagen open.",
        },
    },
    RuleText {
        id: "MSZ24-7.4",
        title: Text { en: "In principle no additional purchase", nl: "In beginsel geen bijkoop" },
        effect: Text {
            en: "Additional purchase only for a duty-of-care issue, always judged against the rest of the care in the \
                 region; a (nearly) full ceiling does not lead to it automatically. Without such an issue the ceiling \
                 stays.",
            nl: "Bijkopen alleen bij een zorgplichtissue, steeds beoordeeld in relatie tot de overige zorg in de \
                 regio; een (bijna) vol plafond leidt er niet automatisch toe. Zonder zo'n issue blijft het plafond \
                 staan.",
        },
        interpretation: Text {
            en: "'In beginsel' in section 7 and 'uitsluitend' in section 8: the stricter second wording is applied. \
                 Section 8 announces a procedure that 'is described hereafter' but no further steps follow; the only \
                 procedural elements are MSZ24-7.5, 8.10 and 8.11.",
            nl: "'In beginsel' in hoofdstuk 7 en 'uitsluitend' in hoofdstuk 8: de strengere tweede formulering is \
                 toegepast. Hoofdstuk 8 kondigt een procedure aan die 'hierna is omschreven', maar verdere stappen \
                 volgen niet; de enige procedurele onderdelen zijn MSZ24-7.5, 8.10 en 8.11.",
        },
    },
    RuleText {
        id: "MSZ24-7.5",
        title: Text { en: "Four criteria for additional purchase", nl: "Vier criteria voor bijkoop" },
        effect: Text {
            en: "The decision is complete only when all four were looked at; weights are not given.",
            nl: "Het besluit is pas volledig als naar alle vier is gekeken; een weging wordt niet gegeven.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-7.6",
        title: Text { en: "MSR price starts from the NZa index", nl: "MSR-prijs met NZa-index" },
        effect: Text {
            en: "Starting value for the agreed price; contract.agreed_price_cents prevails where known.",
            nl: "Uitgangspunt voor de afgesproken prijs; contract.agreed_price_cents gaat voor waar die bekend is.",
        },
        interpretation: Text {
            en: "The index is a 'starting point' and may differ per provider; the base to which it applies is not \
                 stated, read as the previous contract price. Index values in the examples are invented.",
            nl: "De index is een 'uitgangspunt' en kan per aanbieder verschillen; de basis waarop hij wordt toegepast \
                 staat er niet en is gelezen als de vorige contractprijs. Indexwaarden in de voorbeelden zijn \
                 verzonnen.",
        },
    },
    RuleText {
        id: "MSZ24-7.7",
        title: Text { en: "Basis of the MSR volume 2024", nl: "Grondslag volume MSR" },
        effect: Text {
            en: "Based on the development of realisation in previous years, following the IZA; efficiency and fit of \
                 supply to demand are seen as potential. No formula.",
            nl: "Gebaseerd op de ontwikkeling van de realisatie in voorgaande jaren, in de lijn van het IZA; \
                 doelmatigheid en aansluiting van aanbod op vraag worden als potentie gezien. Geen formule.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-8.1",
        title: Text { en: "Contract agreements on quality and appropriate care", nl: "Contractafspraken kwaliteit" },
        effect: Text {
            en: "Where concentration of care is desired, the insurer starts conversations with providers, client \
                 organisations and others.",
            nl: "Waar concentratie van zorg gewenst is, gaat de verzekeraar in gesprek met zorgaanbieders, \
                 cliëntenorganisaties en andere betrokkenen.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-8.2",
        title: Text { en: "Request for a facultative performance MSZ", nl: "Aanvraag facultatieve prestatie" },
        effect: Text {
            en: "Necessary, not sufficient: the insurer assesses the request. Attested elements.",
            nl: "Noodzakelijk, niet voldoende: de verzekeraar beoordeelt de aanvraag. Verklaarde onderdelen.",
        },
        interpretation: Text {
            en: "'Among other things' leaves further criteria open; so no verdict 'granted' exists.",
            nl: "'Onder andere' laat verdere criteria open; een uitkomst 'toegekend' bestaat dus niet.",
        },
    },
    RuleText {
        id: "MSZ24-8.3",
        title: Text { en: "Provider watches its own ceiling", nl: "Zelf bewaken omzetplafond" },
        effect: Text {
            en: "The insurer has no duty to warn; exceeding without notice is at the provider's risk. Attested fact: a \
                 person states it; the core only reads the answer.",
            nl: "De verzekeraar hoeft niet te waarschuwen; overschrijding zonder melding is voor risico van de \
                 zorgaanbieder. Verklaard feit: een mens stelt het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-8.4",
        title: Text { en: "The ceiling is fixed for the whole year", nl: "Plafond vast voor het jaar" },
        effect: Text {
            en: "Set per provider in relation to demand and to the supply of other providers; a change within the year \
                 is not accepted. Additional purchase is kept apart in contract.additional_purchase_cents.",
            nl: "Per aanbieder vastgesteld in relatie tot de vraag en het aanbod van overige zorgaanbieders; een \
                 wijziging in de loop van het jaar wordt niet aanvaard. Bijkoop wordt apart bijgehouden in \
                 contract.additional_purchase_cents.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-8.5",
        title: Text { en: "Contracted and uncontracted care count", nl: "Alle zorg telt mee" },
        effect: Text {
            en: "Every claim of the provider in the year adds counted_cents to period.delivered_before_cents.",
            nl: "Elke declaratie van de zorgaanbieder in het jaar telt counted_cents op bij \
                 period.delivered_before_cents.",
        },
        interpretation: Text {
            en: "Read as: all care this provider delivers to the insured persons, also products outside its contract. \
                 Uncontracted care by other providers has no ceiling here. The amount counted is the payable amount, \
                 also when paid to the insured person.",
            nl: "Gelezen als: alle zorg die deze aanbieder aan de verzekerden levert, ook producten buiten zijn \
                 contract. Ongecontracteerde zorg door andere aanbieders kent hier geen plafond. Het bedrag dat telt \
                 is het betaalbare bedrag, ook als het aan de verzekerde wordt betaald.",
        },
    },
    RuleText {
        id: "MSZ24-8.6",
        title: Text { en: "Care above the ceiling is not paid", nl: "Boven omzetplafond geen betaling" },
        effect: Text {
            en: "Pays the part under the ceiling and reports the rest as unpaid.",
            nl: "Betaalt het deel onder het plafond en meldt de rest als onbetaald.",
        },
        interpretation: Text {
            en: "A claim that crosses the ceiling is split, not refused as a whole: the text refuses care above the \
                 ceiling. Order of claims: order of processing; the formula makes the yearly total paid equal to \
                 min(delivered, L) in every order of the claims. Which date puts a claim in the year is \
                 contract.ceiling_attribution.",
            nl: "Een declaratie die het plafond kruist wordt gesplitst, niet in haar geheel geweigerd: de tekst \
                 weigert zorg boven het plafond. Volgorde van declaraties: volgorde van verwerking; door de formule is \
                 het jaartotaal van de betalingen in elke volgorde gelijk aan min(geleverd, L). Welke datum een \
                 declaratie in het jaar plaatst, is contract.ceiling_attribution.",
        },
    },
    RuleText {
        id: "MSZ24-8.7",
        title: Text {
            en: "Chronic, emergency and restitution care are always delivered within the ceiling",
            nl: "Chronisch, spoed en restitutie altijd binnen plafond",
        },
        effect: Text {
            en: "Refusing or sending away such care because of the ceiling is a finding. Such care is counted by \
                 MSZ24-8.5 and paid by MSZ24-8.6 like all other care: never outside the ceiling, it uses ceiling room, \
                 and above the ceiling it is unpaid while the duty to deliver remains.",
            nl: "Zulke zorg vanwege het plafond weigeren of wegsturen is een bevinding. De zorg telt mee volgens \
                 MSZ24-8.5 en wordt betaald volgens MSZ24-8.6, zoals alle andere zorg: nooit buiten het plafond, zij \
                 gebruikt plafondruimte, en boven het plafond blijft zij onbetaald terwijl de plicht tot leveren \
                 blijft bestaan.",
        },
        interpretation: Text {
            en: "Alternative reading: these categories are always paid, also above the ceiling. Rejected, because the \
                 next sentence makes the provider responsible for keeping room, which would be pointless otherwise, \
                 and the sentence before has no exception.",
            nl: "Andere lezing: deze categorieën worden altijd betaald, ook boven het plafond. Verworpen, omdat de \
                 volgende zin de aanbieder verantwoordelijk maakt voor het vrijhouden van ruimte, wat anders zinloos \
                 zou zijn, en de zin ervoor geen uitzondering kent.",
        },
    },
    RuleText {
        id: "MSZ24-8.8",
        title: Text { en: "Keep room for protected care all year", nl: "Plafondruimte reserveren" },
        effect: Text {
            en: "The provider must make sure that room for chronic, emergency and restitution care remains at every \
                 moment of the year.",
            nl: "De zorgaanbieder moet ervoor zorgen dat op elk moment van het jaar ruimte blijft voor chronische \
                 zorg, spoedzorg en restitutiezorg.",
        },
        interpretation: Text {
            en: "How much to reserve is not stated; the estimate is a parameter.",
            nl: "Hoeveel er gereserveerd moet worden, staat er niet; de schatting is een parameter.",
        },
    },
    RuleText {
        id: "MSZ24-8.9",
        title: Text { en: "Notice at 75 percent of the ceiling", nl: "Melding bij 75% plafond" },
        effect: Text {
            en: "From exactly 75 percent the core reports 'notify the insurer'; late or no notice is a warning, not a \
                 loss of payment.",
            nl: "Vanaf precies 75 procent meldt de kern 'informeer de verzekeraar'; een late of ontbrekende melding is \
                 een waarschuwing, geen verlies van betaling.",
        },
        interpretation: Text {
            en: "'(Almost) reaching (at most 75%)' is read as: notify no later than at 75 percent use. Alternatives: \
                 75 percent is the earliest moment, or an example. The verb is 'can', followed by 'must do so as \
                 timely as possible'; hence warn.",
            nl: "'(Bijna) bereiken (maximaal 75%)' is gelezen als: meld uiterlijk bij 75 procent gebruik. \
                 Alternatieven: 75 procent is het vroegste moment, of een voorbeeld. Het werkwoord is 'kan', gevolgd \
                 door 'dient dit zo tijdig mogelijk te doen'; daarom een waarschuwing.",
        },
    },
    RuleText {
        id: "MSZ24-8.10",
        title: Text { en: "Who can be moved to another provider", nl: "Wie wordt bemiddeld" },
        effect: Text {
            en: "true: the insurer may mediate the patient to a provider with room; false: the patient stays and the \
                 provider delivers. Not applicable while the provider has not turned to the insurer.",
            nl: "Waar: de verzekeraar kan de patiënt bemiddelen naar een aanbieder met ruimte; niet waar: de patiënt \
                 blijft en de zorgaanbieder levert. Niet van toepassing zolang de zorgaanbieder zich niet tot de \
                 verzekeraar heeft gewend.",
        },
        interpretation: Text {
            en: "'In particular' (met name) for new patients: an existing non-protected patient could also be moved by \
                 agreement; the core answers the normal case.",
            nl: "'Met name' voor nieuwe patiënten: ook een bestaande, niet beschermde patiënt zou in overleg \
                 verplaatst kunnen worden; de kern beantwoordt het gewone geval.",
        },
    },
    RuleText {
        id: "MSZ24-8.11",
        title: Text { en: "Insurer decides which extra information is needed", nl: "Extra informatie" },
        effect: Text {
            en: "Until complete no decision term runs.",
            nl: "Zolang de informatie niet volledig is, loopt er geen beslistermijn.",
        },
        interpretation: Text {
            en: "If nothing is asked, the set is empty and complete is true from the date of the request.",
            nl: "Wordt niets gevraagd, dan is de verzameling leeg en is de informatie volledig vanaf de datum van het \
                 verzoek.",
        },
    },
    RuleText {
        id: "MSZ24-8.12",
        title: Text { en: "Decision within five weeks", nl: "Besluit binnen 5 weken" },
        effect: Text {
            en: "Late decision is reported against the insurer; silence is no approval.",
            nl: "Een te laat besluit wordt ten laste van de verzekeraar gemeld; stilzwijgen is geen goedkeuring.",
        },
        interpretation: Text {
            en: "Five weeks = 35 calendar days, the day of receipt is day 0. No consequence of lateness is written.",
            nl: "Vijf weken = 35 kalenderdagen, de dag van ontvangst is dag 0. Een gevolg van te laat beslissen staat \
                 er niet.",
        },
    },
    RuleText {
        id: "MSZ24-8.13",
        title: Text { en: "Effect of additional purchase on the ceiling", nl: "Effect van bijkoop" },
        effect: Text {
            en: "Room for later claims grows by the new amount; earlier unpaid care is paid only if the contract says \
                 so.",
            nl: "De ruimte voor latere declaraties groeit met het nieuwe bedrag; eerder onbetaalde zorg wordt alleen \
                 betaald als het contract dat zegt.",
        },
        interpretation: Text {
            en: "The document does not say whether earlier unpaid care is paid after additional purchase, so it is a \
                 parameter. With retroactive = false the care already refused is dropped from the state; otherwise it \
                 would eat the new room without being paid. The announced procedure for additional purchase is not \
                 further described in the document.",
            nl: "Het document zegt niet of eerder onbetaalde zorg na bijkoop wordt betaald, dus dat is een parameter. \
                 Bij retroactive = false verdwijnt de al geweigerde zorg uit de stand; anders zou zij de nieuwe ruimte \
                 opmaken zonder betaald te worden. De aangekondigde procedure voor bijkopen wordt in het document niet \
                 verder beschreven.",
        },
    },
    RuleText {
        id: "MSZ24-8.14",
        title: Text { en: "Green Deal Duurzame Zorg 3.0", nl: "Green Deal 3.0" },
        effect: Text {
            en: "Deal agreed on 4 November 2022, valid up to and including 2026. An appeal to the provider. Attested.",
            nl: "Overeengekomen op 4 november 2022, geldig tot en met 2026. Een beroep op de zorgaanbieder. Verklaard.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-8.15",
        title: Text { en: "Sustainability is part of the strategy", nl: "Duurzaamheid in strategie" },
        effect: Text {
            en: "Common starting point. Attested fact: a person states it; the core only reads the answer.",
            nl: "Gezamenlijk vertrekpunt. Verklaard feit: een mens stelt het vast, de kern leest alleen het antwoord.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-8.16",
        title: Text { en: "National CO2 targets above 250 fte", nl: "CO2-doelen boven 250 fte" },
        effect: Text { en: "Climate agreement applies. Attested.", nl: "Het klimaatakkoord geldt. Verklaard." },
        interpretation: Text { en: "Both conditions cumulative.", nl: "Beide voorwaarden zijn cumulatief." },
    },
    RuleText {
        id: "MSZ24-8.17",
        title: Text { en: "CO2 route map by 1 January 2024", nl: "CO2-routekaart 1 januari 2024" },
        effect: Text {
            en: "Adopted by the board, with strategic real-estate plan, delivered up to and including 1 January 2024.",
            nl: "Bestuurlijk vastgesteld, met strategisch vastgoedbeheerplan, aangeleverd tot en met 1 januari 2024.",
        },
        interpretation: Text {
            en: "The deadline day itself counts as in time.",
            nl: "De dag van de deadline zelf telt als op tijd.",
        },
    },
    RuleText {
        id: "MSZ24-8.18",
        title: Text { en: "Insurers talk with hospitals about sustainability", nl: "Gesprek verduurzaming" },
        effect: Text {
            en: "At least the market leader talks, using the three to five initiatives with most impact from the \
                 sector plan (NFU/NVZ), about ambition, targets and concrete actions. Attested.",
            nl: "Ten minste de marktleider voert het gesprek, aan de hand van de drie tot vijf initiatieven met de \
                 meeste impact uit het uitvoeringsplan van de branche (NFU/NVZ), over ambitie, doelstellingen en \
                 concrete acties. Verklaard.",
        },
        interpretation: Text {
            en: "Other insurers may also talk; only the market leader is bound. The list of initiatives was expected \
                 after this policy.",
            nl: "Andere verzekeraars mogen het gesprek ook voeren; alleen de marktleider is gebonden. De lijst van \
                 initiatieven werd na dit beleid verwacht.",
        },
    },
];
