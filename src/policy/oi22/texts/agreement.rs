//! Texts of the rules of OI22 about the regional agreement: sections 1 to 10 of the document.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of the rules of sections 1 to 10.
pub(super) const AGREEMENT: [RuleText; 67] = [
    RuleText {
        id: "OI22-1.1",
        title: Text {
            en: "Former De Friesland collaborations receive a contract offer",
            nl: "Aanbod aan voormalige De Friesland-samenwerkingsverbanden",
        },
        effect: Text {
            en: "True: nothing; false: finding addressed to the insurer (offer still to be made); the verdict on the \
                 provider does not change.",
            nl: "Voldaan: geen gevolg. Niet voldaan: bevinding gericht aan de verzekeraar (het aanbod moet nog \
                 volgen); het oordeel over de zorgaanbieder verandert niet.",
        },
        interpretation: Text {
            en: "The text promises an offer, it does not say that the section 3 conditions are waived. Chosen: it only \
                 routes the collaboration to Zilveren Kruis as counterparty, eligibility is still decided by OI22-3.1. \
                 Alternative: an unconditional right to a contract; rejected because section 3 says that only \
                 organisations meeting all conditions qualify.",
            nl: "De tekst belooft een aanbod, maar zegt niet dat de voorwaarden van hoofdstuk 3 niet gelden. Gekozen: \
                 de regel wijst alleen Zilveren Kruis aan als contractpartij; of het samenwerkingsverband in \
                 aanmerking komt, bepaalt nog steeds OI22-3.1. Alternatief: een onvoorwaardelijk recht op een \
                 overeenkomst; niet gekozen, omdat volgens hoofdstuk 3 alleen organisaties die aan alle voorwaarden \
                 voldoen in aanmerking komen.",
        },
    },
    RuleText {
        id: "OI22-1.2",
        title: Text {
            en: "GEZ, OWZ and O&I transition arrangements have lapsed",
            nl: "GEZ, OWZ en O&I-overgangsregeling vervallen",
        },
        effect: Text {
            en: "Claim under a lapsed title is not payable under this policy.",
            nl: "Een declaratie onder een vervallen betaaltitel is onder dit beleid niet betaalbaar.",
        },
        interpretation: Text {
            en: "The text says the policy for GEZ, OWZ and the transition period lapsed because the transition ended. \
                 Read by service year: services of 2021 may still be settled under 2021 terms. It does not say who \
                 takes over running commitments.",
            nl: "De tekst zegt dat het beleid voor GEZ, OWZ en de overgangsperiode is vervallen omdat de overgang is \
                 afgerond. Gelezen naar het jaar van de prestatie: prestaties uit 2021 kunnen nog onder de voorwaarden \
                 van 2021 worden afgerekend. Er staat niet wie lopende verplichtingen overneemt.",
        },
    },
    RuleText {
        id: "OI22-1.3",
        title: Text {
            en: "Laboratory costs are no longer part of the integral chain tariff",
            nl: "Labkosten buiten het integrale tarief",
        },
        effect: Text {
            en: "True: laboratory claims (claim.service_category = laboratory) next to a chain are outside the tariff \
                 and are never blocked by OI22-B1.36; false: finding on the contract terms (lab priced twice if also \
                 claimed).",
            nl: "Voldaan: laboratoriumdeclaraties (claim.service_category = laboratory) naast een keten vallen buiten \
                 het tarief en worden nooit door OI22-B1.36 tegengehouden. Niet voldaan: bevinding over de \
                 contractvoorwaarden (laboratoriumkosten dubbel in de prijs als ze ook worden gedeclareerd).",
        },
        interpretation: Text {
            en: "Only the change list in section 1 says this; annex 1 has no lab line. Chosen: lab is separately \
                 claimable by whoever delivers it under its own contract. The text does not name the lab contract.",
            nl: "Alleen de wijzigingenlijst in hoofdstuk 1 zegt dit; bijlage 1 noemt laboratoriumonderzoek niet. \
                 Gekozen: laboratoriumonderzoek is apart declarabel door wie het levert, onder een eigen overeenkomst. \
                 Welke overeenkomst dat is, noemt de tekst niet.",
        },
    },
    RuleText {
        id: "OI22-1.4",
        title: Text {
            en: "Participation in the InEen benchmark is not a condition",
            nl: "InEen-benchmark geen voorwaarde",
        },
        effect: Text {
            en: "No eligibility rule may read benchmark participation; a contract term demanding it is reported as \
                 departing from this policy.",
            nl: "Geen enkele regel over het in aanmerking komen mag deelname aan de benchmark lezen; een \
                 contractvoorwaarde die deelname eist, wordt gemeld als afwijking van dit beleid.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-2.1",
        title: Text { en: "What counts as primary care", nl: "Definitie eerstelijnszorg" },
        effect: Text {
            en: "True: the care is primary care (eerstelijnszorg) and, if not gp_care, a discipline for OI22-3.10; \
                 false: it can only count as a domain.",
            nl: "Voldaan: de zorg is eerstelijnszorg en, als het geen huisartsenzorg is, een discipline voor \
                 OI22-3.10. Niet voldaan: de zorg kan alleen meetellen als domein.",
        },
        interpretation: Text {
            en: "The enumeration is a definition (we understand by), so read as closed. It omits for instance \
                 midwifery and primary-care psychology; those are not a discipline by this list. Section 3 gives \
                 pharmacists and physiotherapists as examples, which fits pharmaceutical and paramedical care.",
            nl: "De opsomming is een definitie ('verstaan we') en daarom gesloten gelezen. Zij noemt bijvoorbeeld \
                 verloskunde en eerstelijnspsychologie niet; die zijn volgens deze lijst geen discipline. Hoofdstuk 3 \
                 geeft apothekers en fysiotherapeuten als voorbeelden; die passen bij farmaceutische en paramedische \
                 zorg.",
        },
    },
    RuleText {
        id: "OI22-2.2",
        title: Text { en: "One director per delimited, contiguous region", nl: "Afgebakende regio met 1 regievoerder" },
        effect: Text {
            en: "False: the region cannot be contracted as proposed.",
            nl: "Niet voldaan: de regio kan niet worden gecontracteerd zoals voorgesteld.",
        },
        interpretation: Text {
            en: "Section 2 states it as a description of how the organisation is set up; section 3 repeats contiguity \
                 in a condition. Chosen: a condition, because the two sections describe the same region.",
            nl: "Hoofdstuk 2 beschrijft hiermee hoe de organisatie is ingericht; hoofdstuk 3 herhaalt de \
                 aaneengeslotenheid als voorwaarde. Gekozen: een voorwaarde, omdat beide hoofdstukken dezelfde regio \
                 beschrijven.",
        },
    },
    RuleText {
        id: "OI22-2.3",
        title: Text {
            en: "Regional steering with a supporting offer for every GP practice",
            nl: "Regionale sturing en aanbod voor elke praktijk",
        },
        effect: Text { en: "False: finding for the purchaser.", nl: "Niet voldaan: bevinding voor de zorginkoper." },
        interpretation: Text {
            en: "Stated as an aim, without a sanction; both facts are attested.",
            nl: "Geformuleerd als streven, zonder sanctie; beide feiten worden door een persoon verklaard.",
        },
    },
    RuleText {
        id: "OI22-3.1",
        title: Text {
            en: "Only region organisations meeting all conditions qualify",
            nl: "Alle voorwaarden voor een overeenkomst",
        },
        effect: Text {
            en: "True: the organisation qualifies for the regional O&I agreement; false: not eligible; unknown: \
                 undetermined with the union of the missing facts (a single false part already denies).",
            nl: "Voldaan: de organisatie komt in aanmerking voor de regionale O&I-overeenkomst. Niet voldaan: komt \
                 niet in aanmerking. Onbekend: onbepaald, met alle ontbrekende feiten van de onderdelen samen (één \
                 onderdeel dat niet voldoet, is al genoeg voor een weigering).",
        },
        interpretation: Text {
            en: "Qualifies for (in aanmerking) is eligibility, not a right to a contract: plan approval (OI22-6.6) and \
                 agreed tariffs (OI22-6.9) still follow.",
            nl: "In aanmerking komen is geen recht op een overeenkomst: goedkeuring van het plan (OI22-6.6) en \
                 afgesproken tarieven (OI22-6.9) volgen nog.",
        },
    },
    RuleText {
        id: "OI22-3.2",
        title: Text { en: "Region of at least 100,000 inhabitants", nl: "Minimaal 100.000 inwoners" },
        effect: Text { en: "False: not eligible.", nl: "Niet voldaan: komt niet in aanmerking." },
        interpretation: Text {
            en: "No reference date or source for the population figure is given; the figure is supplied with the \
                 application.",
            nl: "Peildatum en bron van het inwonertal staan er niet bij; het aantal wordt bij de aanvraag opgegeven.",
        },
    },
    RuleText {
        id: "OI22-3.3",
        title: Text {
            en: "Service area determined with the insurer, coherent, no unwanted fragmentation",
            nl: "Regio in overleg, samenhangend, geen versnippering",
        },
        effect: Text {
            en: "False: not eligible for this area; the fragmentation judgement is made by the insurer.",
            nl: "Niet voldaan: komt voor dit gebied niet in aanmerking; of er ongewenste versnippering optreedt, \
                 beoordeelt de verzekeraar.",
        },
        interpretation: Text {
            en: "Coherence (for example hospital catchment areas, Wmo regions) and fragmentation have no measurable \
                 norm; both are attested by the purchaser.",
            nl: "Voor samenhang (bijvoorbeeld met adherentiegebieden van ziekenhuizen en Wmo-regio's) en voor \
                 versnippering geeft de tekst geen meetbare norm; de zorginkoper verklaart beide.",
        },
    },
    RuleText {
        id: "OI22-3.4",
        title: Text { en: "No maximum number of inhabitants", nl: "Geen maximum aan inwoners" },
        effect: Text {
            en: "No upper limit may be applied to region.inhabitants; false: the contract term departs from the \
                 policy.",
            nl: "Op region.inhabitants mag geen bovengrens worden toegepast. Niet voldaan: de contractvoorwaarde wijkt \
                 af van het beleid.",
        },
        interpretation: Text {
            en: "The absence of a maximum is a statement about the terms, so it is tested on the terms; \
                 region.inhabitants itself is only tested against the minimum (OI22-3.2).",
            nl: "Dat er geen maximum is, is een uitspraak over de voorwaarden en wordt dus aan de voorwaarden \
                 getoetst; region.inhabitants zelf wordt alleen aan het minimum getoetst (OI22-3.2).",
        },
    },
    RuleText {
        id: "OI22-3.5",
        title: Text { en: "Towards one region organisation per city", nl: "Op stadsniveau 1 regio-organisatie" },
        effect: Text {
            en: "False: the purchaser decides on the way to one organisation.",
            nl: "Niet voldaan: de zorginkoper beslist over de weg naar één organisatie.",
        },
        interpretation: Text {
            en: "Worded as a direction (we are going to), without a date. Chosen: review, not denial. Alternative: \
                 hard condition as of 2022.",
            nl: "Geformuleerd als richting ('gaan we naar'), zonder datum. Gekozen: ter beoordeling, geen weigering. \
                 Alternatief: een harde voorwaarde vanaf 2022.",
        },
    },
    RuleText {
        id: "OI22-3.6",
        title: Text { en: "Legal person authorised to contract", nl: "Rechtspersoon en bevoegd" },
        effect: Text { en: "False: not eligible.", nl: "Niet voldaan: komt niet in aanmerking." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-3.7",
        title: Text {
            en: "Governance: influence recorded, mandate, process and quality safeguarded",
            nl: "Governance en mandaat",
        },
        effect: Text { en: "False: not eligible.", nl: "Niet voldaan: komt niet in aanmerking." },
        interpretation: Text {
            en: "Several organisations and networks may operate under the region organisation; that is allowed and \
                 never a finding. Whether the governance is clear is a human judgement on documents.",
            nl: "Onder de regio-organisatie mogen meerdere organisaties en netwerken actief zijn; dat is toegestaan en \
                 nooit een bevinding. Of de governance duidelijk is, beoordeelt een mens aan de hand van documenten.",
        },
    },
    RuleText {
        id: "OI22-3.8",
        title: Text { en: "Represents at least 85% of the GPs in the region", nl: "Minstens 85% van de huisartsen" },
        effect: Text {
            en: "False: not eligible; region.gps_total = 0 or region.gps_affiliated > region.gps_total is an input \
                 error (undetermined).",
            nl: "Niet voldaan: komt niet in aanmerking. region.gps_total = 0 of region.gps_affiliated > \
                 region.gps_total is een invoerfout (onbepaald).",
        },
        interpretation: Text {
            en: "Counted per GP (person), because the text counts GPs who affiliate; alternatives are practices or \
                 full-time equivalents. Exact cross-multiplication, no rounding, so 84.85% does not round up to 85%.",
            nl: "Geteld per huisarts (persoon), omdat de tekst huisartsen telt die zich aansluiten; alternatieven zijn \
                 praktijken of voltijdsequivalenten. Exact kruislings vermenigvuldigd, zonder afronding: 84,85% wordt \
                 dus geen 85%.",
        },
    },
    RuleText {
        id: "OI22-3.9",
        title: Text {
            en: "Represents at least 85% of the inhabitants of the region",
            nl: "Minstens 85% van de inwoners",
        },
        effect: Text {
            en: "False: not eligible; region.inhabitants_represented > region.inhabitants is an input error \
                 (undetermined).",
            nl: "Niet voldaan: komt niet in aanmerking. region.inhabitants_represented > region.inhabitants is een \
                 invoerfout (onbepaald).",
        },
        interpretation: Text {
            en: "Inhabitants are represented by enrolment with a GP. Chosen: the numerator counts only inhabitants of \
                 the region enrolled with an affiliated GP. Alternative: the whole enrolled list of affiliated GPs, \
                 including people living elsewhere, over the inhabitants; that can exceed 100% and is not \
                 representation of the region. The GP test and this test must both hold.",
            nl: "Inwoners zijn vertegenwoordigd via de inschrijving bij de huisarts. Gekozen: de teller telt alleen \
                 inwoners van de regio die bij een aangesloten huisarts zijn ingeschreven. Alternatief: alle \
                 ingeschrevenen van de aangesloten huisartsen, ook van buiten de regio, gedeeld door de inwoners; dat \
                 kan boven 100% uitkomen en is geen vertegenwoordiging van de regio. De toets op huisartsen en deze \
                 toets gelden allebei.",
        },
    },
    RuleText {
        id: "OI22-3.10",
        title: Text {
            en: "At least 2 other disciplines or domains involved in the regional plan",
            nl: "Ten minste 2 andere disciplines of domeinen",
        },
        effect: Text {
            en: "False: not eligible; the region organisation is free in which ones it chooses.",
            nl: "Niet voldaan: komt niet in aanmerking. De regio-organisatie bepaalt zelf welke disciplines of \
                 domeinen zij betrekt.",
        },
        interpretation: Text {
            en: "(1) Disciplines and domains are added together: 2 disciplines, 2 domains or 1 of each all suffice; \
                 the alternative (2 of each) does not fit the word or. (2) Two providers of the same discipline count \
                 once. (3) District nursing is a primary-care discipline by section 2 but is delivered by the VVT \
                 sector that section 3 calls a domain; chosen: they count once together, so that one party cannot \
                 satisfy the rule alone. The examples (social domain, VVT, hospitals; pharmacists, physiotherapists) \
                 are not exhaustive.",
            nl: "(1) Disciplines en domeinen worden opgeteld: twee disciplines, twee domeinen of van elk één volstaat; \
                 het alternatief (twee van elk) past niet bij het woord 'of'. (2) Twee aanbieders van dezelfde \
                 discipline tellen één keer. (3) Wijkverpleging is volgens hoofdstuk 2 een eerstelijnsdiscipline, maar \
                 wordt geleverd door de VVT-sector, die hoofdstuk 3 een domein noemt; gekozen: samen tellen zij één \
                 keer, zodat één partij niet alleen aan de regel kan voldoen. De voorbeelden (sociaal domein, VVT, \
                 ziekenhuizen; apothekers, fysiotherapeuten) zijn niet uitputtend.",
        },
    },
    RuleText {
        id: "OI22-3.11",
        title: Text {
            en: "Plan describes who is involved, how, and with what input",
            nl: "Plan beschrijft betrokkenheid",
        },
        effect: Text {
            en: "False: the condition of OI22-3.10 is not evidenced, not eligible until the plan is completed.",
            nl: "Niet voldaan: de voorwaarde van OI22-3.10 is niet aangetoond; komt niet in aanmerking totdat het plan \
                 is aangevuld.",
        },
        interpretation: Text {
            en: "Stands inside the condition on involvement, therefore read as part of it; in practice the plan is \
                 returned with feedback first (OI22-6.6).",
            nl: "Staat binnen de voorwaarde over de betrokkenheid en is daarom als deel daarvan gelezen; in de \
                 praktijk gaat het plan eerst met feedback terug (OI22-6.6).",
        },
    },
    RuleText {
        id: "OI22-3.12",
        title: Text { en: "Agreements only inside the core area", nl: "Alleen overeenkomsten binnen het kerngebied" },
        effect: Text {
            en: "False: no own agreement; go to OI22-3.13.",
            nl: "Niet voldaan: geen eigen overeenkomst; ga naar OI22-3.13.",
        },
        interpretation: Text {
            en: "The list of core areas is not in the document: contract data.",
            nl: "De lijst van kerngebieden staat niet in het document: een gegeven van het contract.",
        },
    },
    RuleText {
        id: "OI22-3.13",
        title: Text {
            en: "Elsewhere the agreements of the preferred insurer are followed",
            nl: "Buiten kerngebied volgen van preferente verzekeraar",
        },
        effect: Text {
            en: "True: the terms of the preferred insurer govern and are evaluated instead of this policy; false: the \
                 insurer explains the departure.",
            nl: "Voldaan: de voorwaarden van de preferente verzekeraar gelden en worden in plaats van dit beleid \
                 getoetst. Niet voldaan: de verzekeraar licht de afwijking toe.",
        },
        interpretation: Text {
            en: "In principle (in principe) leaves room for departure, hence review. Core area and preferred insurer \
                 are two terms; chosen: core area decides who may get an own agreement, preferred insurer decides \
                 whose terms are followed. The document seems to treat them as each other's complement.",
            nl: "'In principe' laat ruimte voor afwijking, vandaar ter beoordeling. Kerngebied en preferente \
                 verzekeraar zijn twee begrippen; gekozen: het kerngebied bepaalt wie een eigen overeenkomst kan \
                 krijgen, de preferente verzekeraar wiens voorwaarden worden gevolgd. Het document lijkt ze als \
                 elkaars tegendeel te zien.",
        },
    },
    RuleText {
        id: "OI22-3.14",
        title: Text {
            en: "Functions expected of every region organisation",
            nl: "Verwachte functies van de regio-organisatie",
        },
        effect: Text {
            en: "False: finding per missing function.",
            nl: "Niet voldaan: een bevinding per ontbrekende functie.",
        },
        interpretation: Text {
            en: "Expectations (what do we expect), not conditions for the agreement: review instead of denial. All \
                 attested.",
            nl: "Verwachtingen ('wat verwachten we'), geen voorwaarden voor de overeenkomst: ter beoordeling in plaats \
                 van een weigering. Alle vier door een persoon verklaard.",
        },
    },
    RuleText {
        id: "OI22-3.15",
        title: Text {
            en: "Active at practice, district and region level",
            nl: "Actief op praktijk-, wijk- en regioniveau",
        },
        effect: Text { en: "False: finding per level.", nl: "Niet voldaan: een bevinding per niveau." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-3.16",
        title: Text { en: "The regional plan carries agreements on cooperation", nl: "Onderwerpen in het regioplan" },
        effect: Text {
            en: "False: plan has no agreements on any topic named; the plan is to be supplemented.",
            nl: "Niet voldaan: het plan bevat over geen enkel genoemd onderwerp afspraken en moet worden aangevuld.",
        },
        interpretation: Text {
            en: "The topics (support of chain care, renewal of care supply, agreements with hospital and municipality, \
                 stronger first line, district network, district approach) are introduced with for instance or as \
                 welcome, so none is individually compulsory. Chosen: at least one topic; alternative: all topics.",
            nl: "De onderwerpen (ondersteuning ketenzorg, vernieuwing van het zorgaanbod, afspraken met ziekenhuis en \
                 gemeente, versterking van de eerste lijn, wijkgericht netwerk, wijkgerichte aanpak) zijn ingeleid met \
                 'bijvoorbeeld' of 'graag'; geen ervan is op zichzelf verplicht. Gekozen: ten minste één onderwerp; \
                 alternatief: alle onderwerpen.",
        },
    },
    RuleText {
        id: "OI22-3.17",
        title: Text {
            en: "Actual cooperation between providers is not bought separately",
            nl: "Feitelijke samenwerking niet extra ingekocht",
        },
        effect: Text {
            en: "O&I money requested for the actual cooperation between care providers (part of professional care) is \
                 not payable; setting up and keeping up a district network, and developing and introducing a district \
                 approach, may be agreed in the plan.",
            nl: "O&I-geld voor de feitelijke samenwerking tussen zorgverleners (onderdeel van de professionele \
                 zorgverlening) is niet betaalbaar; het opzetten en onderhouden van een wijkgericht netwerk en het \
                 ontwikkelen en invoeren van een wijkgerichte aanpak kunnen wel in het plan worden afgesproken.",
        },
        interpretation: Text {
            en: "The frail-elderly service of annex 3 does pay indirect patient-bound time for cooperation; that is a \
                 separate S3 title, so this rule is limited to O&I titles.",
            nl: "De prestatie voor kwetsbare ouderen in bijlage 3 betaalt wel indirect patiëntgebonden tijd voor \
                 samenwerking; dat is een aparte S3-betaaltitel. Daarom is deze regel beperkt tot O&I-betaaltitels.",
        },
    },
    RuleText {
        id: "OI22-3.18",
        title: Text {
            en: "Yearly plan and yearly tariff overview are inseparable annexes",
            nl: "Regioplan en tarievenoverzicht onlosmakelijke bijlagen",
        },
        effect: Text {
            en: "False: the regional O&I agreement for contract.year is incomplete, nothing can be claimed under it.",
            nl: "Niet voldaan: de regionale O&I-overeenkomst voor contract.year is onvolledig; er kan niets onder \
                 worden gedeclareerd.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-3.19",
        title: Text { en: "O&I and chronic care are mandatory parts", nl: "O&I en Chronische zorg verplicht" },
        effect: Text {
            en: "False: no regional agreement; all other topics are optional.",
            nl: "Niet voldaan: geen regionale overeenkomst; alle andere onderwerpen zijn facultatief.",
        },
        interpretation: Text {
            en: "Chosen: both parts must be in the agreement. The number of chains to be agreed is not stated: one of \
                 DM2, COPD, CVRM suffices.",
            nl: "Gekozen: beide onderdelen moeten in de overeenkomst staan. Hoeveel ketens moeten worden afgesproken, \
                 staat er niet: één van DM2, COPD en CVRM volstaat.",
        },
    },
    RuleText {
        id: "OI22-3.20",
        title: Text {
            en: "O&I agreements recorded in plan and tariff overview and monitored",
            nl: "O&I-afspraken vastgelegd en gemonitord",
        },
        effect: Text {
            en: "False: finding; an O&I tariff that is not in the overview is not claimable (OI22-3.30).",
            nl: "Niet voldaan: bevinding. Een O&I-tarief dat niet in het tarievenoverzicht staat, is niet declarabel \
                 (OI22-3.30).",
        },
        interpretation: Text {
            en: "Purpose of the money: facilitate and support affiliated providers so they can concentrate on direct \
                 patient care; informative.",
            nl: "Doel van het geld: aangesloten zorgverleners faciliteren en ondersteunen, zodat zij zich kunnen \
                 richten op de directe patiëntgebonden zorg; dit is ter informatie.",
        },
    },
    RuleText {
        id: "OI22-3.21",
        title: Text {
            en: "Chronic care: organisation part plus a care part per chain, both in the tariff overview",
            nl: "Ketenzorg: organisatiedeel en zorgdeel per keten",
        },
        effect: Text {
            en: "False for a chain: no claim for that chain is payable under either title; evaluated once per chain in \
                 contract.chains.",
            nl: "Niet voldaan voor een keten: onder geen van beide betaaltitels is een declaratie voor die keten \
                 betaalbaar. De regel wordt eenmaal per keten in contract.chains getoetst.",
        },
        interpretation: Text {
            en: "A chain with only one of the two parts is not foreseen: the text says agreements on the organisation \
                 part and on the care part.",
            nl: "In een keten met slechts één van de twee delen is niet voorzien: de tekst spreekt van afspraken over \
                 het organisatiedeel én over het zorgdeel.",
        },
    },
    RuleText {
        id: "OI22-3.22",
        title: Text { en: "Future-proof GP care as optional topic from 2021", nl: "Toekomstbestendige Huisartsenzorg" },
        effect: Text {
            en: "True: annex 2 rules apply; false: claims under the topic are not payable.",
            nl: "Voldaan: de regels van bijlage 2 gelden. Niet voldaan: declaraties voor dit onderwerp zijn niet \
                 betaalbaar.",
        },
        interpretation: Text {
            en: "Annex 2 is evaluated for the contract years 2022 and 2023 as written; no end date is given.",
            nl: "Bijlage 2 wordt voor de contractjaren 2022 en 2023 getoetst zoals zij er staat; een einddatum is niet \
                 genoemd.",
        },
    },
    RuleText {
        id: "OI22-3.23",
        title: Text {
            en: "Right care in the right place: theme, measurable goals, recorded",
            nl: "JZOJP-initiatief: thema en meetbare doelen",
        },
        effect: Text {
            en: "False: the initiative (regionale initiatieven JZOJP) is not claimable.",
            nl: "Niet voldaan: het initiatief (regionale initiatieven JZOJP) is niet declarabel.",
        },
        interpretation: Text {
            en: "The themes are those of the national framework agreement, which is not in the document; the count is \
                 attested. Money comes from the growth room of that agreement (OI22-4.5).",
            nl: "De thema's zijn die van het hoofdlijnenakkoord, dat niet in het document staat; het aantal wordt \
                 verklaard. Het geld komt uit de groeiruimte van dat akkoord (OI22-4.5).",
        },
    },
    RuleText {
        id: "OI22-3.24",
        title: Text {
            en: "Frail-elderly service contracted through the region organisation under an S3 title",
            nl: "Kwetsbare ouderen via regio-organisatie",
        },
        effect: Text {
            en: "False: not payable; from 2022 a GP practice without a regional agreement cannot claim this service.",
            nl: "Niet voldaan: niet betaalbaar. Vanaf 2022 kan een huisartsenpraktijk zonder regionale overeenkomst \
                 deze prestatie niet declareren.",
        },
        interpretation: Text {
            en: "Whether practices may still hold an individual S3 agreement next to it is not stated; chosen: no, \
                 because from 2022 contracting runs through the region organisation. Who receives the money inside the \
                 region is left to the agreement.",
            nl: "Of praktijken daarnaast nog een eigen S3-afspraak mogen hebben, staat er niet; gekozen: nee, omdat de \
                 contractering vanaf 2022 via de regio-organisatie loopt. Wie in de regio het geld ontvangt, is aan de \
                 overeenkomst.",
        },
    },
    RuleText {
        id: "OI22-3.25",
        title: Text {
            en: "S3 services of the GP policy at regional level are recorded in plan and overview",
            nl: "S3-prestaties op regioniveau vastgelegd",
        },
        effect: Text {
            en: "False: the service (for instance Kwaliteit or Praktijkmanagement) is not claimable at regional level.",
            nl: "Niet voldaan: de prestatie (bijvoorbeeld Kwaliteit of Praktijkmanagement) is niet op regioniveau \
                 declarabel.",
        },
        interpretation: Text {
            en: "Contracting at regional level is encouraged, not compulsory; the examples are not exhaustive. The \
                 policy for the services themselves is the GP purchasing policy.",
            nl: "Contracteren op regioniveau wordt gestimuleerd en is niet verplicht; de voorbeelden zijn niet \
                 uitputtend. Het beleid voor de prestaties zelf is het inkoopbeleid huisartsenzorg.",
        },
    },
    RuleText {
        id: "OI22-3.26",
        title: Text {
            en: "Care renewal proposals are assessed at regional level",
            nl: "Zorgvernieuwing via regiotafel",
        },
        effect: Text {
            en: "False: the renewal is not claimable as custom S3 (maatwerk S3).",
            nl: "Niet voldaan: de vernieuwing is niet declarabel als maatwerk S3.",
        },
        interpretation: Text {
            en: "Any care provider may propose; assessment at regional level (regiotafel) is the gate.",
            nl: "Elke zorgaanbieder mag een voorstel doen; de beoordeling op regionaal niveau (regiotafel) is de \
                 poort.",
        },
    },
    RuleText {
        id: "OI22-3.27",
        title: Text { en: "ICT funds: purpose and separate application format", nl: "ICT-gelden: doel en format" },
        effect: Text {
            en: "False: application not handled without a human decision; a purpose outside the named ones goes to the \
                 purchaser.",
            nl: "Niet voldaan: de aanvraag wordt niet zonder menselijke beslissing behandeld; een doel buiten de \
                 genoemde doelen gaat naar de zorginkoper.",
        },
        interpretation: Text {
            en: "The purposes follow a think-of wording and are not exhaustive; the funds come from the framework \
                 agreement 2019-2022, so after 2022 the source must be confirmed.",
            nl: "De doelen zijn ingeleid met 'denk aan' en dus niet uitputtend; het geld komt uit het \
                 hoofdlijnenakkoord 2019-2022, dus na 2022 moet de bron worden bevestigd.",
        },
    },
    RuleText {
        id: "OI22-3.28",
        title: Text {
            en: "Joint consultation: form and main practitioner",
            nl: "Meekijkconsult: vorm en hoofdbehandelaar",
        },
        effect: Text {
            en: "True: both the GP and the specialist receive a fee (tariffs are contract parameters, standard fixed \
                 tariffs are still being worked on); false: not payable as joint consultation (meekijkconsult).",
            nl: "Voldaan: zowel de huisarts als de specialist ontvangt een vergoeding (de tarieven zijn \
                 contractparameters; aan standaardafspraken met vaste tarieven wordt nog gewerkt). Niet voldaan: niet \
                 betaalbaar als meekijkconsult.",
        },
        interpretation: Text {
            en: "Physical means the specialist comes to the GP. For a chain patient and the chain's own condition the \
                 consultation is arranged inside the chain (OI22-B1.56) and the consulted specialist may not claim \
                 (OI22-B1.35); such an S3 claim is therefore sent to review there. The document does not settle this \
                 overlap.",
            nl: "Fysiek betekent dat de specialist naar de huisarts komt. Voor een ketenpatiënt en de aandoening van \
                 de keten zelf is de consultatie binnen de keten geregeld (OI22-B1.56) en mag de geconsulteerde \
                 specialist niet declareren (OI22-B1.35); zo'n S3-declaratie gaat daarom ter beoordeling. Het document \
                 lost deze samenloop niet op.",
        },
    },
    RuleText {
        id: "OI22-3.29",
        title: Text { en: "Combined lifestyle intervention needs its own agreement", nl: "GLI: aparte overeenkomst" },
        effect: Text { en: "False: GLI not claimable.", nl: "Niet voldaan: de GLI is niet declarabel." },
        interpretation: Text {
            en: "Contracted through the region organisation, with a separate agreement in the care purchasing portal.",
            nl: "Gecontracteerd via de regio-organisatie, met een aparte overeenkomst in het zorginkoopportaal.",
        },
    },
    RuleText {
        id: "OI22-3.30",
        title: Text { en: "Payment title must belong to the topic", nl: "Betaaltitel per onderwerp" },
        effect: Text {
            en: "False: claimed under the wrong title, not payable as such; the topic must also be in \
                 contract.components and its tariff in the tariff overview.",
            nl: "Niet voldaan: onder de verkeerde betaaltitel gedeclareerd en als zodanig niet betaalbaar. Het \
                 onderwerp moet ook in contract.components staan en het tarief in het tarievenoverzicht.",
        },
        interpretation: Text {
            en: "Section 3 lists future-proof GP care under O&I titles only, annex 2 section 3 pays practices under an \
                 S3 agreement and region organisations under O&I. Chosen: the more specific annex, split by recipient.",
            nl: "Hoofdstuk 3 noemt Toekomstbestendige huisartsenzorg alleen onder O&I-betaaltitels; bijlage 2, \
                 paragraaf 3, betaalt praktijken via een S3-afspraak en regio-organisaties via O&I. Gekozen: de \
                 specifiekere bijlage, gesplitst naar ontvanger.",
        },
    },
    RuleText {
        id: "OI22-3.31",
        title: Text {
            en: "S3 joint consultation for a chain patient's own condition",
            nl: "Meekijkconsult naast keten-DBC",
        },
        effect: Text {
            en: "True: OI22-3.28 decides alone; false (the consultation concerns the chain's own condition): human \
                 decides whether it was already paid inside the chain; unknown: undetermined.",
            nl: "Voldaan: OI22-3.28 beslist alleen. Niet voldaan (het meekijkconsult gaat over de aandoening van de \
                 keten zelf): een mens beslist of het al binnen de keten is betaald. Onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "Section 3 pays GP and specialist for a joint consultation under an S3 title; annex 1 lets the region \
                 organisation arrange joint consultation inside the DM2 and COPD chains and forbids the consulted \
                 specialist to claim. The document does not rank the two; chosen: review, to prevent paying twice, \
                 without denying a title the agreement grants. CVRM has no consultation arrangement in annex 1, so it \
                 is outside this rule.",
            nl: "Hoofdstuk 3 betaalt huisarts en specialist voor een meekijkconsult onder een S3-betaaltitel; volgens \
                 bijlage 1 regelt de regio-organisatie de consultatie binnen de ketens DM2 en COPD en mag de \
                 geconsulteerde specialist niet declareren. Het document geeft geen van beide voorrang; gekozen: ter \
                 beoordeling, om dubbele betaling te voorkomen zonder een afgesproken betaaltitel te ontzeggen. Voor \
                 CVRM regelt bijlage 1 geen consultatie; die keten valt buiten deze regel.",
        },
    },
    RuleText {
        id: "OI22-4.1",
        title: Text {
            en: "Agreed funding converted to a tariff per enrolled insured",
            nl: "Bekostiging omgerekend naar tarief per ingeschrevene",
        },
        effect: Text {
            en: "Computed tariff differs from the tariff overview: review; no results agreed: not applicable, there is \
                 no agreed funding to convert.",
            nl: "Wijkt het berekende tarief af van het tarievenoverzicht: ter beoordeling. Geen resultaten \
                 afgesproken: niet van toepassing, er is geen afgesproken bekostiging om terug te rekenen.",
        },
        interpretation: Text {
            en: "Enrolled insured (ingeschreven verzekerde) is read as insured of Zilveren Kruis enrolled with \
                 affiliated GPs; alternative: all enrolled patients (section 4, last part, speaks of enrolled \
                 patients). Precision and claim period are not in the text: contract parameters (no default: unknown \
                 scale or periods leave the tariff undetermined).",
            nl: "'Ingeschreven verzekerde' is gelezen als verzekerde van Zilveren Kruis die bij een aangesloten \
                 huisarts is ingeschreven; alternatief: alle ingeschreven patiënten (het laatste deel van hoofdstuk 4 \
                 spreekt van ingeschreven patiënten). Nauwkeurigheid en declaratieperiode staan niet in de tekst: \
                 contractparameters zonder standaardwaarde; zolang schaal of perioden onbekend zijn, blijft het tarief \
                 onbepaald.",
        },
    },
    RuleText {
        id: "OI22-4.2",
        title: Text { en: "Maximum regional O&I budget", nl: "Maximaal regionaal O&I-budget" },
        effect: Text {
            en: "Payable as computed; new state contract.oi_paid_to_date_cents := contract.oi_paid_to_date_cents + \
                 payable.",
            nl: "Betaalbaar zoals berekend; nieuwe stand: contract.oi_paid_to_date_cents := \
                 contract.oi_paid_to_date_cents + payable.",
        },
        interpretation: Text {
            en: "The maximum is based on the number of enrolled insured; neither the rate nor the reference date is \
                 given: parameters. Chosen: the maximum covers O&I titles only (section 5 calls it the maximum \
                 regional O&I budget), not chain care parts, S3 or GLI; alternative: all regional money. A stated \
                 maximum goes before the rate; when it is not given and the rate is incomplete too, missing names \
                 contract.oi_regional_max_cents next to the unknown part of the rate.",
            nl: "Het maximum is gebaseerd op het aantal ingeschreven verzekerden; bedrag per verzekerde en peildatum \
                 staan er niet bij: parameters. Gekozen: het maximum geldt alleen voor O&I-betaaltitels (hoofdstuk 5 \
                 noemt het het maximale regionale O&I-budget), niet voor zorgdelen van ketens, S3 of GLI; alternatief: \
                 al het regionale geld. Een opgegeven maximum gaat voor het bedrag per verzekerde; is het niet \
                 opgegeven en is ook het bedrag per verzekerde onvolledig, dan noemt de lijst van ontbrekende feiten \
                 contract.oi_regional_max_cents naast het onbekende deel daarvan.",
        },
    },
    RuleText {
        id: "OI22-4.3",
        title: Text { en: "Payable O&I amount", nl: "O&I-bedrag van de declaratie" },
        effect: Text {
            en: "A higher claim is reduced to tariff_amount before OI22-4.2 applies (fail); a lower claim is paid as \
                 claimed; more persons than enrolled: result review, whatever the amount.",
            nl: "Een hogere declaratie wordt teruggebracht tot tariff_amount voordat OI22-4.2 wordt toegepast (voldoet \
                 niet); een lagere wordt betaald zoals gedeclareerd. Meer personen dan er zijn ingeschreven: ter \
                 beoordeling, ongeacht het bedrag.",
        },
        interpretation: Text {
            en: "Consequence of paying a tariff per enrolled insured; rounding once per claim.",
            nl: "Volgt uit het betalen van een tarief per ingeschreven verzekerde; één afronding per declaratie.",
        },
    },
    RuleText {
        id: "OI22-4.4",
        title: Text { en: "VAT burden is settled in a separate agreement", nl: "BTW: aparte afspraak" },
        effect: Text {
            en: "False: no VAT compensation can be computed; true: amounts follow that agreement, not this policy.",
            nl: "Niet voldaan: er kan geen btw-compensatie worden berekend. Voldaan: de bedragen volgen die afspraak, \
                 niet dit beleid.",
        },
        interpretation: Text {
            en: "The insurer promises reasonableness, not compensation; no figure is implied.",
            nl: "De verzekeraar zegt redelijkheid toe, geen compensatie; uit de tekst volgt geen bedrag.",
        },
    },
    RuleText {
        id: "OI22-4.5",
        title: Text { en: "Growth room of 2% in 2022", nl: "Groeiruimte 2% in 2022" },
        effect: Text {
            en: "Gives the money available for new regional agreements from the framework agreement \
                 (hoofdlijnenakkoord huisartsenzorg 2019-2022); no tariff changes by it.",
            nl: "Levert het geld dat beschikbaar is voor nieuwe regionale afspraken uit het hoofdlijnenakkoord \
                 huisartsenzorg 2019-2022; er verandert geen tarief door.",
        },
        interpretation: Text {
            en: "Base and level (national macro framework or region) are not defined. Chosen: growth room is a budget \
                 basis next to, not instead of, indexation, since the text continues with besides (daarnaast). \
                 Alternative: a 2% tariff rise. For 2023 no figure is given.",
            nl: "Grondslag en niveau (landelijk macrokader of regio) zijn niet bepaald. Gekozen: de groeiruimte is een \
                 grondslag voor budget naast de indexatie en niet in plaats daarvan, omdat de tekst vervolgt met \
                 'daarnaast'. Alternatief: 2% tariefstijging. Voor 2023 is geen percentage genoemd.",
        },
    },
    RuleText {
        id: "OI22-4.6",
        title: Text { en: "Indexation of negotiable tariffs", nl: "Indexatie onderhandelbare tarieven" },
        effect: Text {
            en: "Indexed tariff; final only when contract.index_final = true, otherwise provisional.",
            nl: "Geïndexeerd tarief; definitief alleen als contract.index_final waar is, anders voorlopig.",
        },
        interpretation: Text {
            en: "The NZa percentage is the starting point (uitgangspunt), the regional negotiation decides. The \
                 percentage is not in the document. Both percentages unknown: undetermined, missing names both. \
                 Tariffs fixed by the regulator are outside the rule.",
            nl: "Het NZa-percentage is het uitgangspunt; de regionale onderhandeling beslist. Het percentage staat \
                 niet in het document. Beide percentages onbekend: onbepaald, en beide worden als ontbrekend genoemd. \
                 Tarieven die de NZa vaststelt, vallen buiten de regel.",
        },
    },
    RuleText {
        id: "OI22-4.7",
        title: Text {
            en: "Tariffs and indexation become final in the regional negotiation",
            nl: "Tarieven definitief na onderhandeling",
        },
        effect: Text {
            en: "False: any amount computed with the tariff is provisional.",
            nl: "Niet voldaan: elk bedrag dat met het tarief is berekend, is voorlopig.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-4.8",
        title: Text {
            en: "Indexation 2023 announced before 1 September 2021",
            nl: "Indexatie 2023: bericht voor 1 september 2021",
        },
        effect: Text {
            en: "Late or absent notice: finding for the insurer; with a new framework agreement the 2023 indexation \
                 follows that agreement.",
            nl: "Bericht te laat of uitgebleven: bevinding voor de verzekeraar. Komt er een nieuw hoofdlijnenakkoord, \
                 dan volgt de indexatie 2023 dat akkoord.",
        },
        interpretation: Text {
            en: "Before (voor) excludes 1 September, unlike the not-later-than dates elsewhere. 2023 is called the \
                 second contract year: the agreement therefore runs over 2022 and 2023, with plan and tariff overview \
                 per year. The promise covers the case without a new agreement; chosen: only that case, but the notice \
                 itself was due unconditionally in 2021 when the outcome could not be known yet, so the fact may be \
                 unknown then (undetermined).",
            nl: "'Voor' sluit 1 september uit, anders dan de 'uiterlijk'-data elders. 2023 heet het tweede \
                 contractjaar: de overeenkomst loopt dus over 2022 en 2023, met per jaar een regioplan en een \
                 tarievenoverzicht. De toezegging geldt voor het geval er geen nieuw akkoord komt; gekozen: alleen dat \
                 geval. Het bericht zelf moest in 2021 onvoorwaardelijk komen, toen de uitkomst nog niet bekend kon \
                 zijn; het feit kan dan dus onbekend zijn (onbepaald).",
        },
    },
    RuleText {
        id: "OI22-4.9",
        title: Text {
            en: "O&I titles are claimed on enrolled patients once a simple method exists",
            nl: "Declareren op ingeschreven patiënten",
        },
        effect: Text {
            en: "False: no national claim method yet because of privacy risk; claims follow the interim method of the \
                 agreement; true: the claim counts enrolled patients of affiliated GPs.",
            nl: "Niet voldaan: er is nog geen landelijke declaratiewijze vanwege het privacyrisico; declaraties volgen \
                 de tijdelijke werkwijze van de overeenkomst. Voldaan: de declaratie telt de ingeschreven patiënten \
                 van de aangesloten huisartsen.",
        },
        interpretation: Text {
            en: "An important condition for introducing the titles, still under discussion nationally at publication; \
                 chosen: warn, since the O&I part is nevertheless mandatory and payable.",
            nl: "Een belangrijke voorwaarde voor invoering van de betaaltitels, bij publicatie landelijk nog in \
                 bespreking; gekozen: waarschuwing, omdat het O&I-deel toch verplicht en betaalbaar is.",
        },
    },
    RuleText {
        id: "OI22-4.10",
        title: Text {
            en: "One care-part tariff per chain, eHealth and care complexity included",
            nl: "Eén zorgdeeltarief inclusief eHealth en zorgzwaarte",
        },
        effect: Text {
            en: "More than one care-part tariff for a chain departs from the policy.",
            nl: "Meer dan één zorgdeeltarief voor een keten wijkt af van het beleid.",
        },
        interpretation: Text {
            en: "The heading names H4 but chapter 4 does not repeat it; taken from the change list. One tariff is read \
                 per chain (section 3: separate service per chain), not one for all chains.",
            nl: "Het kopje verwijst naar H4, maar hoofdstuk 4 herhaalt het niet; ontleend aan de wijzigingenlijst. \
                 'Eén tarief' is gelezen als één per keten (hoofdstuk 3: losse prestatie per keten), niet één voor \
                 alle ketens samen.",
        },
    },
    RuleText {
        id: "OI22-4.11",
        title: Text {
            en: "eHealth and care-complexity add-ons are not separately payable",
            nl: "Geen losse eHealth- of zorgzwaartetoeslag",
        },
        effect: Text {
            en: "Add-on is part of the single care tariff, not payable.",
            nl: "De toeslag is onderdeel van het ene zorgdeeltarief en niet betaalbaar.",
        },
        interpretation: Text {
            en: "The list of formerly loose parts is introduced with such as; other former add-ons go to review.",
            nl: "De lijst van voorheen losse onderdelen is ingeleid met 'zoals'; andere voormalige toeslagen gaan ter \
                 beoordeling.",
        },
    },
    RuleText {
        id: "OI22-5.1",
        title: Text {
            en: "Region organisation decides by inclusion criteria whether chain care fits",
            nl: "Ketenzorg passend volgens inclusiecriteria",
        },
        effect: Text {
            en: "False: no chain claim for this patient; unknown: undetermined.",
            nl: "Niet voldaan: geen ketendeclaratie voor deze patiënt. Onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "The patient's motivation plays an important role but is not a cut-off (for COPD it is, see \
                 OI22-B1.69); therefore it must have been weighed, not necessarily be positive.",
            nl: "De motivatie van de patiënt speelt een belangrijke rol maar is geen afkapgrens (bij COPD wel, zie \
                 OI22-B1.69); zij moet dus zijn meegewogen en hoeft niet positief te zijn.",
        },
    },
    RuleText {
        id: "OI22-5.2",
        title: Text { en: "Efficiency and feasibility are part of the agreement", nl: "Doelmatigheid en haalbaarheid" },
        effect: Text {
            en: "False: finding; outcome may change tariff and volume by agreement, never automatically.",
            nl: "Niet voldaan: bevinding. De uitkomst kan tarief en volume in onderling overleg veranderen, nooit \
                 automatisch.",
        },
        interpretation: Text {
            en: "Can have an effect on tariff and volume: no formula given.",
            nl: "'Kan een effect hebben op het tarief en het volume': er is geen formule gegeven.",
        },
    },
    RuleText {
        id: "OI22-6.1",
        title: Text {
            en: "Policy published on 1 April, responses until 1 June 2021",
            nl: "Publicatie en reactietermijn inkoopbeleid",
        },
        effect: Text {
            en: "A later response need not be handled.",
            nl: "Een latere reactie hoeft niet in behandeling te worden genomen.",
        },
        interpretation: Text {
            en: "Not later than 1 June is inclusive: allowed period [2021-04-01, 2021-06-02). Reacting is a \
                 possibility, so the absence of a response is no finding.",
            nl: "'Uiterlijk 1 juni' is tot en met die dag: toegestaan van [2021-04-01, 2021-06-02). Reageren is een \
                 mogelijkheid; het ontbreken van een reactie is geen bevinding.",
        },
    },
    RuleText {
        id: "OI22-6.2",
        title: Text {
            en: "Yearly plan with mission, vision and fact-based strategy",
            nl: "Jaarlijks regioplan: missie, visie, strategie",
        },
        effect: Text {
            en: "False: plan does not (fully) comply, OI22-6.6 feedback route.",
            nl: "Niet voldaan: het plan voldoet niet (volledig); volg de feedbackroute van OI22-6.6.",
        },
        interpretation: Text {
            en: "Fact based is a judgement of the purchaser.",
            nl: "Of het plan fact based is, beoordeelt de zorginkoper.",
        },
    },
    RuleText {
        id: "OI22-6.3",
        title: Text {
            en: "Plan in the available format, written by the region organisation",
            nl: "Regioplan in format, door regio-organisatie",
        },
        effect: Text {
            en: "False: purchaser may return the plan.",
            nl: "Niet voldaan: de zorginkoper mag het plan terugsturen.",
        },
        interpretation: Text {
            en: "The insurer is actively involved in the development; authorship and responsibility stay with the \
                 region organisation.",
            nl: "De verzekeraar is actief betrokken bij de ontwikkeling; het schrijven en de verantwoordelijkheid \
                 blijven bij de regio-organisatie.",
        },
    },
    RuleText {
        id: "OI22-6.4",
        title: Text {
            en: "Regional plan not later than 1 September before the contract year",
            nl: "Regioplan uiterlijk 1 september",
        },
        effect: Text {
            en: "Late: the purchaser decides; no sanction named.",
            nl: "Te laat: de zorginkoper beslist; een sanctie is niet genoemd.",
        },
        interpretation: Text {
            en: "Inclusive: received in [.., 2 September). For contract year 2022 the date is 2021-09-01; section 7 \
                 omits the year but section 6 says preceding the contract year. The plan is yearly, so for 2023 it is \
                 2022-09-01. Receipt (indienen) decides.",
            nl: "Tot en met die dag: ontvangen in [.., 2 september). Voor contractjaar 2022 is de datum 2021-09-01; \
                 hoofdstuk 7 laat het jaartal weg, maar hoofdstuk 6 zegt 'voorafgaand aan het contractjaar'. Het plan \
                 is jaarlijks, dus voor 2023 is het 2022-09-01. De ontvangst (indienen) telt.",
        },
    },
    RuleText {
        id: "OI22-6.5",
        title: Text { en: "Formal reaction within 4 weeks after submission", nl: "Reactie binnen 4 weken" },
        effect: Text {
            en: "Late: finding for the insurer; the plan does not count as approved.",
            nl: "Te laat: bevinding voor de verzekeraar; het plan geldt daarmee niet als goedgekeurd.",
        },
        interpretation: Text {
            en: "4 weeks = 28 calendar days, the day of submission not counted, last day included. Whether the same \
                 term applies to a resubmitted plan is not stated; chosen: no. The assessment framework itself is not \
                 in the document.",
            nl: "4 weken = 28 kalenderdagen; de dag van indiening telt niet mee, de laatste dag wel. Of dezelfde \
                 termijn voor een opnieuw ingediend plan geldt, staat er niet; gekozen: nee. Het beoordelingskader \
                 zelf staat niet in het document.",
        },
    },
    RuleText {
        id: "OI22-6.6",
        title: Text {
            en: "Positive assessment opens purchase agreements, otherwise feedback and an agreed term",
            nl: "Beoordeling plan en herkansing",
        },
        effect: Text {
            en: "Positive: plan can be converted to purchase agreements; not or partly met: returned with feedback, \
                 adjusted plan due on the agreed term; pending: undetermined.",
            nl: "Positief: het plan kan worden omgezet in inkoopafspraken. Niet of deels voldaan: met feedback terug, \
                 het aangepaste plan is op de afgesproken termijn verschuldigd. Nog in beoordeling: onbepaald.",
        },
        interpretation: Text {
            en: "Can be converted is a possibility, not a right. The resubmission term is agreed case by case: \
                 contract parameter; until that term has passed the route is open (pass), after it the adjusted plan \
                 must have been reported in time.",
            nl: "'Kan worden omgezet' is een mogelijkheid, geen recht. De termijn voor het aangepaste plan wordt per \
                 geval afgesproken: contractparameter. Zolang die termijn loopt, staat de route open (voldoet); daarna \
                 moet het aangepaste plan op tijd zijn ingediend.",
        },
    },
    RuleText {
        id: "OI22-6.7",
        title: Text {
            en: "Elaborated project plan with cost-benefit analysis and itemised costs",
            nl: "Projectplan met kosten-batenanalyse",
        },
        effect: Text { en: "False: no purchase agreements yet.", nl: "Niet voldaan: nog geen inkoopafspraken." },
        interpretation: Text {
            en: "The component list (staff, housing, ICT) is open-ended.",
            nl: "De lijst van onderdelen (personeel, huisvesting, ICT) is niet uitputtend.",
        },
    },
    RuleText {
        id: "OI22-6.8",
        title: Text { en: "Costs judged realistic and outweighed by benefits", nl: "Toets kosten en baten" },
        effect: Text {
            en: "False: funding not agreed as requested.",
            nl: "Niet voldaan: de bekostiging wordt niet afgesproken zoals gevraagd.",
        },
        interpretation: Text {
            en: "Judgement of the insurer, attested; comparison with other regions is one example of a yardstick.",
            nl: "Een oordeel van de verzekeraar, door een persoon verklaard; vergelijking met andere regio's is één \
                 voorbeeld van een maatstaf.",
        },
    },
    RuleText {
        id: "OI22-6.9",
        title: Text {
            en: "Order: agreements, tariffs fixed, offer and letter, digital signature",
            nl: "Volgorde van contractering in het portaal",
        },
        effect: Text {
            en: "An agreement exists only when contract.signed_in_portal = true; a signature without the preceding \
                 steps goes to review; no claim is payable before the signature.",
            nl: "Er is pas een overeenkomst als contract.signed_in_portal waar is; een ondertekening zonder de \
                 voorafgaande stappen gaat ter beoordeling. Vóór de ondertekening is geen declaratie betaalbaar.",
        },
        interpretation: Text {
            en: "The agreement is concluded in the VECOZO care purchasing portal only; paper is not foreseen.",
            nl: "De overeenkomst wordt uitsluitend in het VECOZO-zorginkoopportaal gesloten; in papier is niet \
                 voorzien.",
        },
    },
    RuleText {
        id: "OI22-6.10",
        title: Text { en: "VECOZO certificate with the right authorisation", nl: "VECOZO-certificaat en autorisatie" },
        effect: Text {
            en: "False: cannot log in and sign; agreement cannot be concluded yet.",
            nl: "Niet voldaan: inloggen en ondertekenen kan niet; de overeenkomst kan nog niet worden gesloten.",
        },
        interpretation: Text {
            en: "Certificate is personal; validity is judged on period.reference_date.",
            nl: "Het certificaat is persoonlijk; de geldigheid wordt beoordeeld op period.reference_date.",
        },
    },
    RuleText {
        id: "OI22-6.11",
        title: Text {
            en: "Certificate request takes at most five working days",
            nl: "Aanvraag certificaat maximaal 5 werkdagen",
        },
        effect: Text {
            en: "Longer: finding; the applicant is advised to apply in time.",
            nl: "Langer: bevinding; de aanvrager krijgt het advies op tijd aan te vragen.",
        },
        interpretation: Text {
            en: "Working days need a holiday calendar, so the count is delivered as a fact.",
            nl: "Werkdagen vergen een feestdagenkalender; het aantal wordt daarom als feit aangeleverd.",
        },
    },
    RuleText {
        id: "OI22-6.12",
        title: Text {
            en: "Claims need a signed agreement that contains the topic and its tariff",
            nl: "Declareren alleen binnen getekende overeenkomst",
        },
        effect: Text {
            en: "False: nothing payable under this policy for the topic; unknown: undetermined.",
            nl: "Niet voldaan: voor dit onderwerp is onder dit beleid niets betaalbaar. Onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "Not stated as a ban; follows from tariffs being fixed in the overview, an inseparable annex of an \
                 agreement that is concluded in the portal. A topic outside the list (claim.topic = other) belongs to \
                 no component, so it fails. For GLI the separate GLI agreement (OI22-3.29) carries the tariff; there \
                 the last operand is judged on that agreement.",
            nl: "Staat er niet als verbod; het volgt eruit dat tarieven worden vastgesteld in het tarievenoverzicht, \
                 een onlosmakelijke bijlage van een overeenkomst die in het portaal wordt gesloten. Een onderwerp \
                 buiten de lijst (claim.topic = other) hoort bij geen onderdeel en voldoet dus niet. Bij de GLI staat \
                 het tarief in de aparte GLI-overeenkomst (OI22-3.29); daar wordt het laatste deel op die overeenkomst \
                 beoordeeld.",
        },
    },
    RuleText {
        id: "OI22-7.1",
        title: Text {
            en: "Planning 2021: draft agreement 1 July, portal by 1 October, communication 12 November",
            nl: "Planning contractering 2021",
        },
        effect: Text { en: "Departure: finding for the insurer.", nl: "Afwijking: bevinding voor de verzekeraar." },
        interpretation: Text {
            en: "1 July and 12 November are stated as dates, 1 October as a latest date (inclusive). No date is given \
                 by which the agreement must be signed; that the communication of 12 November presupposes a signed \
                 agreement is not stated.",
            nl: "1 juli en 12 november staan er als datum, 1 oktober als uiterste datum (tot en met). Een datum waarop \
                 de overeenkomst moet zijn ondertekend, is niet gegeven; dat de communicatie van 12 november een \
                 ondertekende overeenkomst veronderstelt, staat er niet.",
        },
    },
    RuleText {
        id: "OI22-8.1",
        title: Text {
            en: "Reimbursed care must be lawful, actually and rightly delivered, and the agreement complied with",
            nl: "Feitelijk en terecht geleverd, naleving",
        },
        effect: Text {
            en: "False: start of the matching control: compliance control (controle op naleving) for the agreement, \
                 formal or material control (formele, materiële controle) for the statutory demands; consequences are \
                 not in this policy.",
            nl: "Niet voldaan: begin van de bijbehorende controle: controle op naleving voor de overeenkomst, formele \
                 of materiële controle voor de wettelijke eisen. De gevolgen staan niet in dit beleid.",
        },
        interpretation: Text {
            en: "The document names no recovery; recovery follows law and agreement. Outcomes are attested by the \
                 controller.",
            nl: "Het document noemt geen terugvordering; die volgt uit wet en overeenkomst. De uitkomsten worden door \
                 de controleur verklaard.",
        },
    },
    RuleText {
        id: "OI22-8.2",
        title: Text { en: "Mirror information and self-correction", nl: "Spiegelinformatie en zelf corrigeren" },
        effect: Text {
            en: "Corrected: no further step; not corrected: the insurer can take a next step in the control process.",
            nl: "Gecorrigeerd: geen vervolg. Niet gecorrigeerd: de verzekeraar kan een vervolgstap in het \
                 controleproces nemen.",
        },
        interpretation: Text {
            en: "The next step is possible (kan), when the claims give cause. Subjects (correct claiming and \
                 registering, appropriate use, right care, actual delivery, efficiency) are examples.",
            nl: "De vervolgstap is mogelijk ('kan'), als de declaraties daar aanleiding toe geven. De onderwerpen \
                 (correct declareren en registreren, gepast gebruik, juiste zorg, feitelijke levering, doelmatigheid) \
                 zijn voorbeelden.",
        },
    },
    RuleText {
        id: "OI22-10.1",
        title: Text {
            en: "Watch for supplements and changes of the policy",
            nl: "Aanvullingen en wijzigingen zelf volgen",
        },
        effect: Text {
            en: "False: verdicts were made on an outdated revision and must be repeated.",
            nl: "Niet voldaan: de oordelen zijn op een verouderde versie gebaseerd en moeten opnieuw.",
        },
        interpretation: Text {
            en: "Published on 2021-04-01; supplements (also because of the coronavirus) appear on the insurer's \
                 website and the reader must follow them. What a supplement may change is not limited.",
            nl: "Gepubliceerd op 2021-04-01; aanvullingen (ook vanwege het coronavirus) verschijnen op de website van \
                 de verzekeraar en de lezer moet die zelf volgen. Wat een aanvulling mag wijzigen, is niet begrensd.",
        },
    },
];
