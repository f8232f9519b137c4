//! Texts of the rules of OI22 about cooperation around frail elderly: annex 3 of the document.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of the rules of annex 3.
pub(super) const FRAIL_ELDERLY: [RuleText; 29] = [
    RuleText {
        id: "OI22-B3.1",
        title: Text {
            en: "Application: purchaser agrees with the plan; list of practices and number of 75-plus",
            nl: "Aanvraag en akkoord zorginkoper",
        },
        effect: Text {
            en: "False: agreement not final, budget cannot be fixed.",
            nl: "Niet voldaan: de afspraak is niet definitief; het budget kan niet worden bepaald.",
        },
        interpretation: Text {
            en: "Approval is on the elaboration in the regional plan against the conditions of annex 3.",
            nl: "Het akkoord betreft de uitwerking in het regioplan, getoetst aan de voorwaarden van bijlage 3.",
        },
    },
    RuleText {
        id: "OI22-B3.2",
        title: Text {
            en: "Assumed share of frail elderly: 28% of 75-plus (formerly 20%)",
            nl: "Aanname 28% kwetsbaar (voorheen 20%)",
        },
        effect: Text {
            en: "Number of assumed frail elderly = assumed_frail_hundredths / 100, for OI22-B3.24.",
            nl: "Aangenomen aantal kwetsbare ouderen = assumed_frail_hundredths / 100, voor OI22-B3.24.",
        },
        interpretation: Text {
            en: "The share is an assumption on average, not a count per practice; the real number of frail elderly \
                 never changes the amount. Kept as fraction: rounding only happens on the money.",
            nl: "Het percentage is een gemiddelde aanname en geen telling per praktijk; het werkelijke aantal \
                 kwetsbare ouderen verandert het bedrag nooit. Als breuk bewaard: alleen het geld wordt afgerond.",
        },
    },
    RuleText {
        id: "OI22-B3.3",
        title: Text {
            en: "Digital platform is a standard part of the service",
            nl: "Digitaal platform standaard onderdeel",
        },
        effect: Text {
            en: "False: condition not met; a warning during the first year of participation, from the first \
                 anniversary OI22-B3.5 puts the service under review.",
            nl: "Niet voldaan: aan de voorwaarde is niet voldaan; een waarschuwing gedurende het eerste jaar van \
                 deelname; vanaf de eerste verjaardag legt OI22-B3.5 de prestatie ter beoordeling voor.",
        },
        interpretation: Text {
            en: "Implementing and using; use is OI22-B3.14.",
            nl: "Implementeren én gebruiken; het gebruik is OI22-B3.14.",
        },
    },
    RuleText {
        id: "OI22-B3.4",
        title: Text {
            en: "Region organisation directs cooperation, consultation and digital exchange",
            nl: "Regie op samenwerking",
        },
        effect: Text {
            en: "False: finding; further tasks (platform roll-out, training, administration) are optional.",
            nl: "Niet voldaan: bevinding. Verdere taken (implementatie van het platform, scholing, administratie) zijn \
                 facultatief.",
        },
        interpretation: Text {
            en: "Asked (we vragen), attested.",
            nl: "Gevraagd ('we vragen'), door een persoon verklaard.",
        },
    },
    RuleText {
        id: "OI22-B3.5",
        title: Text {
            en: "All conditions met one year after participation at the latest",
            nl: "Na één jaar aan alle voorwaarden voldoen",
        },
        effect: Text {
            en: "Before the first anniversary: unmet conditions are warnings; from the anniversary on every unmet \
                 condition is a finding for review; no recovery or stop is named.",
            nl: "Vóór de eerste verjaardag: niet-vervulde voorwaarden zijn waarschuwingen. Vanaf die dag is elke \
                 niet-vervulde voorwaarde een bevinding ter beoordeling; terugvordering of stopzetting is niet \
                 genoemd.",
        },
        interpretation: Text {
            en: "In any case one year after participation: chosen as the latest moment, the anniversary itself \
                 included. add_years on 29 February gives 28 February. Participation date is not defined: start of the \
                 service in the regional agreement (parameter). Preferences (OI22-B3.13, B3.16, B3.20) are not \
                 conditions.",
            nl: "'In ieder geval één jaar na deelname': gekozen als het uiterste moment, de verjaardag zelf \
                 inbegrepen. Een jaar na 29 februari is 28 februari. De datum van deelname is niet bepaald: de start \
                 van de prestatie in de regionale overeenkomst (parameter). Voorkeuren (OI22-B3.13, B3.16, B3.20) zijn \
                 geen voorwaarden.",
        },
    },
    RuleText {
        id: "OI22-B3.6",
        title: Text {
            en: "Vision on (frail) elderly care in the regional plan",
            nl: "Visie op ouderenzorg in regioplan",
        },
        effect: Text {
            en: "False: condition not met; a warning during the first year of participation, from the first \
                 anniversary OI22-B3.5 puts the service under review.",
            nl: "Niet voldaan: aan de voorwaarde is niet voldaan; een waarschuwing gedurende het eerste jaar van \
                 deelname; vanaf de eerste verjaardag legt OI22-B3.5 de prestatie ter beoordeling voor.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B3.7",
        title: Text {
            en: "Effective local network under direction of the region organisation",
            nl: "Effectief lokaal netwerk",
        },
        effect: Text {
            en: "False: condition not met; in the first year an initiative with the practices suffices where no \
                 cooperation exists yet; a warning during the first year of participation, from the first anniversary \
                 OI22-B3.5 puts the service under review.",
            nl: "Niet voldaan: aan de voorwaarde is niet voldaan. In het eerste jaar volstaat een initiatief met de \
                 praktijken waar nog geen samenwerking is. Verder een waarschuwing gedurende het eerste jaar van \
                 deelname; vanaf de eerste verjaardag legt OI22-B3.5 de prestatie ter beoordeling voor.",
        },
        interpretation: Text {
            en: "Visibly effective has no yardstick; attested. The initiative clause is read as a start-up route that \
                 ends with the one-year term.",
            nl: "'Zichtbaar effectief' heeft geen maatstaf; door een persoon verklaard. De zin over het initiatief is \
                 gelezen als een aanloop die met de termijn van één jaar eindigt.",
        },
    },
    RuleText {
        id: "OI22-B3.8",
        title: Text {
            en: "Practice takes part with POH, nurse specialist, physician assistant and/or GP who meets the profile",
            nl: "Deelname vanuit praktijk",
        },
        effect: Text {
            en: "Evaluated per practice; false: condition not met; a warning during the first year of participation, \
                 from the first anniversary OI22-B3.5 puts the service under review.",
            nl: "Getoetst per praktijk. Niet voldaan: aan de voorwaarde is niet voldaan; een waarschuwing gedurende \
                 het eerste jaar van deelname; vanaf de eerste verjaardag legt OI22-B3.5 de prestatie ter beoordeling \
                 voor.",
        },
        interpretation: Text {
            en: "One of the four suffices (and/or). Competence profile and training demands are those of the \
                 professional group, attested.",
            nl: "Eén van de vier volstaat ('en/of'). Competentieprofiel en opleidingsvereisten zijn die van de \
                 beroepsgroep, door een persoon verklaard.",
        },
    },
    RuleText {
        id: "OI22-B3.9",
        title: Text {
            en: "Network includes elderly-care physician, district nursing and social district team",
            nl: "Minimale partijen netwerk",
        },
        effect: Text {
            en: "Evaluated per local network; false: condition not met; a warning during the first year of \
                 participation, from the first anniversary OI22-B3.5 puts the service under review.",
            nl: "Getoetst per lokaal netwerk. Niet voldaan: aan de voorwaarde is niet voldaan; een waarschuwing \
                 gedurende het eerste jaar van deelname; vanaf de eerste verjaardag legt OI22-B3.5 de prestatie ter \
                 beoordeling voor.",
        },
        interpretation: Text {
            en: "Minimum of three parties next to the GP practice; the GP has the directing role in the care network.",
            nl: "Minimaal drie partijen naast de huisartsenpraktijk; de huisarts heeft in het zorgnetwerk een \
                 regierol.",
        },
    },
    RuleText {
        id: "OI22-B3.10",
        title: Text {
            en: "Yearly alignment with municipalities, social district teams, VVT providers and others",
            nl: "Jaarlijkse afstemming",
        },
        effect: Text {
            en: "False at year end: condition not met; earlier in the year pending; a warning during the first year of \
                 participation, from the first anniversary OI22-B3.5 puts the service under review.",
            nl: "Niet voldaan aan het einde van het jaar: aan de voorwaarde is niet voldaan; eerder in het jaar nog \
                 open. Daarbij een waarschuwing gedurende het eerste jaar van deelname; vanaf de eerste verjaardag \
                 legt OI22-B3.5 de prestatie ter beoordeling voor.",
        },
        interpretation: Text {
            en: "At least yearly; year read as contract year. Other parties only if involved.",
            nl: "Ten minste jaarlijks; jaar is gelezen als contractjaar. Andere partijen alleen als zij betrokken \
                 zijn.",
        },
    },
    RuleText {
        id: "OI22-B3.11",
        title: Text {
            en: "Network activities part of one regional programme with clear roles",
            nl: "Activiteiten in één regionaal zorgprogramma",
        },
        effect: Text {
            en: "False: condition not met; a warning during the first year of participation, from the first \
                 anniversary OI22-B3.5 puts the service under review.",
            nl: "Niet voldaan: aan de voorwaarde is niet voldaan; een waarschuwing gedurende het eerste jaar van \
                 deelname; vanaf de eerste verjaardag legt OI22-B3.5 de prestatie ter beoordeling voor.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B3.12",
        title: Text { en: "One care programme with nine fixed parts", nl: "Eén zorgprogramma met negen onderdelen" },
        effect: Text {
            en: "False: condition not met, finding names each missing part; a warning during the first year of \
                 participation, from the first anniversary OI22-B3.5 puts the service under review.",
            nl: "Niet voldaan: aan de voorwaarde is niet voldaan, de bevinding noemt elk ontbrekend onderdeel; een \
                 waarschuwing gedurende het eerste jaar van deelname; vanaf de eerste verjaardag legt OI22-B3.5 de \
                 prestatie ter beoordeling voor.",
        },
        interpretation: Text {
            en: "Each part covers the acts named with it (for instance signalling, indicating and carrying out for \
                 polypharmacy); the parts about discussion, joint approach, case management and information exchange \
                 are working agreements.",
            nl: "Elk onderdeel omvat de handelingen die erbij genoemd zijn (bijvoorbeeld signaleren, indiceren en \
                 uitvoeren bij polyfarmacie); de onderdelen over bespreken, gezamenlijke aanpak, casemanagement en \
                 informatie-uitwisseling zijn werkafspraken.",
        },
    },
    RuleText {
        id: "OI22-B3.13",
        title: Text { en: "Preferably one digital platform in the region", nl: "Bij voorkeur één digitaal platform" },
        effect: Text {
            en: "More than one: warning; none: OI22-B3.3.",
            nl: "Meer dan één: waarschuwing. Geen: OI22-B3.3.",
        },
        interpretation: Text {
            en: "Preference. The four systems named are examples.",
            nl: "Een voorkeur. De vier genoemde systemen zijn voorbeelden.",
        },
    },
    RuleText {
        id: "OI22-B3.14",
        title: Text {
            en: "All involved have access to and work with the platform",
            nl: "Toegang tot en gebruik van platform",
        },
        effect: Text {
            en: "False: condition not met; a warning during the first year of participation, from the first \
                 anniversary OI22-B3.5 puts the service under review.",
            nl: "Niet voldaan: aan de voorwaarde is niet voldaan; een waarschuwing gedurende het eerste jaar van \
                 deelname; vanaf de eerste verjaardag legt OI22-B3.5 de prestatie ter beoordeling voor.",
        },
        interpretation: Text {
            en: "Ideally (idealiter) the elderly person or informal carer is involved: not a condition, see \
                 OI22-B3.29.",
            nl: "'Idealiter' is de oudere of de mantelzorger betrokken: geen voorwaarde, zie OI22-B3.29.",
        },
    },
    RuleText {
        id: "OI22-B3.15",
        title: Text {
            en: "Practices with an existing platform may keep it after consultation",
            nl: "Bestaand platform behouden",
        },
        effect: Text {
            en: "True: several platforms give no warning under OI22-B3.13 on account of this practice; false: consult \
                 first.",
            nl: "Voldaan: meerdere platforms geven vanwege deze praktijk geen waarschuwing onder OI22-B3.13. Niet \
                 voldaan: eerst overleggen.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B3.16",
        title: Text {
            en: "Platform preferably usable for other target groups",
            nl: "Platform voor andere doelgroepen",
        },
        effect: Text { en: "False: information only.", nl: "Niet voldaan: alleen ter informatie." },
        interpretation: Text {
            en: "Preference; PaTZ and mental health are examples.",
            nl: "Een voorkeur; PaTZ en GGZ zijn voorbeelden.",
        },
    },
    RuleText {
        id: "OI22-B3.17",
        title: Text {
            en: "SMART result agreements with district nursing and social domain, two standard ones included",
            nl: "SMART resultaatafspraken",
        },
        effect: Text {
            en: "False: condition not met; a warning during the first year of participation, from the first \
                 anniversary OI22-B3.5 puts the service under review.",
            nl: "Niet voldaan: aan de voorwaarde is niet voldaan; een waarschuwing gedurende het eerste jaar van \
                 deelname; vanaf de eerste verjaardag legt OI22-B3.5 de prestatie ter beoordeling voor.",
        },
        interpretation: Text {
            en: "At least the two partners and at least the two standard agreements.",
            nl: "Ten minste de twee partners en ten minste de twee standaardafspraken.",
        },
    },
    RuleText {
        id: "OI22-B3.18",
        title: Text {
            en: "Standard result 1: in X years Y% of 75-plus judged frail or not frail at least once",
            nl: "Resultaat 1: Y% van 75-plussers beoordeeld in X jaar",
        },
        effect: Text {
            en: "True: met; undetermined before the end date: in progress; false: improvement agreements (OI22-B3.23), \
                 no effect on the amount.",
            nl: "Voldaan: behaald. Onbepaald vóór de einddatum: nog onderweg. Niet voldaan: verbeterafspraken \
                 (OI22-B3.23), geen gevolg voor het bedrag.",
        },
        interpretation: Text {
            en: "X and Y are agreed per region: parameters. End is the day X years after the start, target must be \
                 reached before it. Population and 75-plus reading (age 75 reached) follow the agreement. Each person \
                 counts once. Cross-multiplication, no rounding of the percentage.",
            nl: "X en Y worden per regio afgesproken: parameters. Het einde is de dag X jaar na de start; het doel \
                 moet daarvóór zijn behaald. De populatie en de lezing van 75-plus (75 jaar geworden) volgen de \
                 afspraak. Elke persoon telt één keer. Kruislings vermenigvuldigd; het percentage wordt niet afgerond.",
        },
    },
    RuleText {
        id: "OI22-B3.19",
        title: Text {
            en: "Standard result 2: in X years Y% of all frail elderly have had ACP",
            nl: "Resultaat 2: Y% van kwetsbare ouderen ACP in X jaar",
        },
        effect: Text { en: "As OI22-B3.18.", nl: "Als OI22-B3.18." },
        interpretation: Text {
            en: "All frail elderly is read as those judged frail (result 1), not the assumed 28%; alternative: assumed \
                 number, which mixes a measured numerator with an assumption. X and Y may differ from those of result \
                 1 (separate parameters).",
            nl: "'Alle kwetsbare ouderen' is gelezen als degenen die als kwetsbaar zijn beoordeeld (resultaat 1), niet \
                 als de aangenomen 28%; alternatief: het aangenomen aantal, dat een gemeten teller met een aanname \
                 mengt. X en Y kunnen afwijken van die van resultaat 1 (aparte parameters).",
        },
    },
    RuleText {
        id: "OI22-B3.20",
        title: Text { en: "Further result agreements where agreed", nl: "Overige resultaatafspraken" },
        effect: Text { en: "Not all met: OI22-B3.23.", nl: "Niet alle behaald: OI22-B3.23." },
        interpretation: Text { en: "Optional (eventueel), content free.", nl: "Eventueel, met vrije inhoud." },
    },
    RuleText {
        id: "OI22-B3.21",
        title: Text { en: "Yearly evaluation with the parties involved", nl: "Jaarlijkse evaluatie" },
        effect: Text {
            en: "False at year end: finding; earlier pending.",
            nl: "Niet voldaan aan het einde van het jaar: bevinding; eerder nog open.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B3.22",
        title: Text { en: "Progress reported in the regional talks", nl: "Voortgang in regiogesprek" },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text {
            en: "Frequency of the talks is not stated.",
            nl: "Hoe vaak het regiogesprek plaatsvindt, staat er niet.",
        },
    },
    RuleText {
        id: "OI22-B3.23",
        title: Text {
            en: "Missed results lead to concrete improvement agreements",
            nl: "Verbeterafspraken bij niet behalen",
        },
        effect: Text {
            en: "False: finding for the purchaser; the amount stays unchanged, no recovery is named.",
            nl: "Niet voldaan: bevinding voor de zorginkoper; het bedrag blijft gelijk, terugvordering is niet \
                 genoemd.",
        },
        interpretation: Text {
            en: "A result still in progress is not missed: result(..) = false is false then (see notation).",
            nl: "Een resultaat dat nog onderweg is, is niet gemist: de toets of een resultaat niet is behaald, is dan \
                 niet waar.",
        },
    },
    RuleText {
        id: "OI22-B3.24",
        title: Text {
            en: "Budget: fixed amount per frail elderly person times 28% of 75-plus",
            nl: "Budget: vast bedrag x 28% van 75-plussers",
        },
        effect: Text {
            en: "Budget of the service for the contract year; ceiling of the claims in OI22-B3.28.",
            nl: "Budget van de prestatie voor het contractjaar; plafond van de declaraties in OI22-B3.28.",
        },
        interpretation: Text {
            en: "Chosen: exact product, rounded once for the region. Alternative: round the number of frail elderly to \
                 whole persons first (1234 x 28% = 345.52 gives 346, at 10001 cents 3460346 instead of 3455546). \
                 75-plus is read as age 75 and over. Whether only insured of Zilveren Kruis or all enrolled count, the \
                 reference date, and whether the amount is per year are not stated: contract terms behind the fact and \
                 the tariff. As 28/100 = 7/25 an exact half cent can never occur, so the tie rule is irrelevant here.",
            nl: "Gekozen: het exacte product, één keer afgerond voor de regio. Alternatief: eerst het aantal kwetsbare \
                 ouderen op hele personen afronden (1234 x 28% = 345,52 wordt 346, bij 10001 cent 3460346 in plaats \
                 van 3455546). 75-plus is gelezen als 75 jaar en ouder. Of alleen verzekerden van Zilveren Kruis of \
                 alle ingeschrevenen tellen, de peildatum, en of het bedrag per jaar is, staan er niet: \
                 contractvoorwaarden achter het feit en het tarief. Omdat 28/100 = 7/25 kan een precies halve cent \
                 niet voorkomen; de afrondingsregel daarvoor doet hier niet ter zake.",
        },
    },
    RuleText {
        id: "OI22-B3.25",
        title: Text {
            en: "The amount pays network organisation and indirect patient-bound time",
            nl: "Bedrag voor netwerk en indirecte tijd",
        },
        effect: Text {
            en: "Direct care booked under this title: not payable here (OI22-B3.26).",
            nl: "Directe zorg onder deze betaaltitel: hier niet betaalbaar (OI22-B3.26).",
        },
        interpretation: Text {
            en: "Examples of indirect time: consultation, working out interventions.",
            nl: "Voorbeelden van indirecte tijd: overleg, uitwerking van interventies.",
        },
    },
    RuleText {
        id: "OI22-B3.26",
        title: Text {
            en: "Direct care of frail elderly is claimed through regular funding",
            nl: "Directe zorg via reguliere financiering",
        },
        effect: Text {
            en: "True: consults, visits, polypharmacy check are payable next to the service; false: not payable as \
                 claimed.",
            nl: "Voldaan: consulten, visites en polyfarmaciecheck zijn naast de prestatie betaalbaar. Niet voldaan: \
                 niet betaalbaar zoals gedeclareerd.",
        },
        interpretation: Text {
            en: "Consults, visits and polypharmacy check are examples. Locum GP is a GP. Other professions are not \
                 named; they fall under their own policy.",
            nl: "Consulten, visites en polyfarmaciecheck zijn voorbeelden. Een waarnemend huisarts is huisarts. Andere \
                 beroepen zijn niet genoemd; zij vallen onder hun eigen beleid.",
        },
    },
    RuleText {
        id: "OI22-B3.27",
        title: Text {
            en: "Tariff published on the website not later than 1 September",
            nl: "Tarief uiterlijk 1 september op website",
        },
        effect: Text {
            en: "Late: finding for the insurer; amounts stay undetermined until the tariff is known.",
            nl: "Te laat: bevinding voor de verzekeraar; bedragen blijven onbepaald totdat het tarief bekend is.",
        },
        interpretation: Text {
            en: "Year not stated; read as the year before the contract year (2021-09-01 for 2022), in line with the \
                 plan deadline. Inclusive.",
            nl: "Het jaar staat er niet bij; gelezen als het jaar vóór het contractjaar (2021-09-01 voor 2022), in \
                 lijn met de termijn voor het regioplan. Tot en met die dag.",
        },
    },
    RuleText {
        id: "OI22-B3.28",
        title: Text {
            en: "Claims for the frail-elderly service stay within the budget",
            nl: "Declaraties binnen budget kwetsbare ouderen",
        },
        effect: Text {
            en: "Payable as computed; state contract.frail_paid_cents += payable.",
            nl: "Betaalbaar zoals berekend; stand: contract.frail_paid_cents += payable.",
        },
        interpretation: Text {
            en: "The number of 75-plus is delivered so that the budget can be fixed; read as a yearly ceiling for the \
                 region. How the amount is spread over claims (per quarter, per practice) is a contract term.",
            nl: "Het aantal 75-plussers wordt aangeleverd om het budget te kunnen bepalen; gelezen als een jaarplafond \
                 voor de regio. Hoe het bedrag over declaraties wordt verdeeld (per kwartaal, per praktijk), is een \
                 contractvoorwaarde.",
        },
    },
    RuleText {
        id: "OI22-B3.29",
        title: Text {
            en: "Elderly person or informal carer ideally involved on the platform",
            nl: "Oudere of mantelzorger idealiter betrokken",
        },
        effect: Text { en: "False: information only.", nl: "Niet voldaan: alleen ter informatie." },
        interpretation: Text {
            en: "Ideally (idealiter): no condition, outside OI22-B3.5.",
            nl: "'Idealiter': geen voorwaarde, valt buiten OI22-B3.5.",
        },
    },
];
