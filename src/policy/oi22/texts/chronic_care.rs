//! Texts of the rules of OI22 about chronic (chain) care: annex 1 of the document.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of the rules of annex 1.
pub(super) const CHRONIC_CARE: [RuleText; 81] = [
    RuleText {
        id: "OI22-B1.1",
        title: Text {
            en: "General and chain-specific conditions apply to every chain contracted",
            nl: "Algemene en specifieke voorwaarden per keten",
        },
        effect: Text {
            en: "Evaluated once per chain in contract.chains (treatment.chain set to that chain); false: that chain \
                 cannot be contracted; other rules of annex 1 are running obligations whose breach gives a finding but \
                 does not by itself end the agreement.",
            nl: "Eenmaal per keten in contract.chains getoetst (treatment.chain is dan die keten). Niet voldaan: die \
                 keten kan niet worden gecontracteerd. De andere regels van bijlage 1 zijn doorlopende verplichtingen: \
                 niet nakomen geeft een bevinding, maar beëindigt op zichzelf de overeenkomst niet.",
        },
        interpretation: Text {
            en: "DM2 and COPD each say that the general conditions apply for entering the agreement; the CVRM part \
                 lacks that sentence. Chosen: they apply to CVRM too, since their heading covers the agreement for \
                 chronic (multidisciplinary) care as a whole. The document does not say which conditions block entry \
                 and which are running; chosen: what must exist beforehand (parties, contracts, written agreements, \
                 programme) blocks, what can only be seen later (reports, cycles, surveys) does not. Alternative: all \
                 block.",
            nl: "DM2 en COPD zeggen elk dat de algemene voorwaarden gelden voor het aangaan van de overeenkomst; bij \
                 CVRM ontbreekt die zin. Gekozen: zij gelden ook voor CVRM, omdat het kopje de overeenkomst voor \
                 chronische (multidisciplinaire) zorg als geheel betreft. Het document zegt niet welke voorwaarden het \
                 aangaan tegenhouden en welke doorlopen; gekozen: wat vooraf moet bestaan (partijen, overeenkomsten, \
                 schriftelijke afspraken, programma) houdt tegen, wat pas later blijkt (verslagen, cycli, onderzoeken) \
                 niet. Alternatief: alle voorwaarden houden tegen.",
        },
    },
    RuleText {
        id: "OI22-B1.2",
        title: Text {
            en: "At least 2 other disciplines besides GP care take part",
            nl: "Minimaal 2 andere disciplines naast huisartsenzorg",
        },
        effect: Text {
            en: "False: chronic care is not purchased from this region organisation.",
            nl: "Niet voldaan: bij deze regio-organisatie wordt geen chronische zorg ingekocht.",
        },
        interpretation: Text {
            en: "Other than OI22-3.10 only disciplines count here, not domains, and they must take part, not merely be \
                 involved in planning. Practice support staff are GP care and do not count. Podotherapy and pedicure \
                 are two disciplines. Fit with the population's demand is attested.",
            nl: "Anders dan bij OI22-3.10 tellen hier alleen disciplines en geen domeinen, en moeten zij deelnemen en \
                 niet alleen bij het plan betrokken zijn. Praktijkondersteuners zijn huisartsenzorg en tellen niet \
                 mee. Podotherapie en pedicure zijn twee disciplines. Of de disciplines passen bij de zorgvraag van de \
                 populatie, verklaart een persoon.",
        },
    },
    RuleText {
        id: "OI22-B1.3",
        title: Text {
            en: "Each provider has its own written agreement with the insurer or the preferred insurer",
            nl: "Zelfstandige schriftelijke overeenkomst per zorgverlener",
        },
        effect: Text {
            en: "Evaluated per provider inside the region organisation or with whom it has agreements; any false: \
                 chronic care is not purchased until the provider is contracted or leaves the chain.",
            nl: "Getoetst per zorgverlener binnen de regio-organisatie of met wie zij afspraken heeft. Voldoet er een \
                 niet: er wordt geen chronische zorg ingekocht totdat die zorgverlener is gecontracteerd of de keten \
                 verlaat.",
        },
        interpretation: Text {
            en: "Preferred insurer of the region concerned: where Zilveren Kruis is that insurer the two coincide. \
                 Where Zilveren Kruis has no contracting policy for the care the condition is void. Who bears the \
                 consequence of one uncontracted provider (whole chain or only that provider's services) is not \
                 stated; chosen: contract level, because it is a purchase condition.",
            nl: "Preferente zorgverzekeraar van de desbetreffende regio: waar Zilveren Kruis dat is, vallen de twee \
                 samen. Heeft Zilveren Kruis voor de zorg geen contracteerbeleid, dan vervalt de voorwaarde. Wie de \
                 gevolgen draagt van één niet-gecontracteerde zorgverlener (de hele keten of alleen diens \
                 verrichtingen), staat er niet; gekozen: de overeenkomst als geheel, omdat het een inkoopvoorwaarde \
                 is.",
        },
    },
    RuleText {
        id: "OI22-B1.4",
        title: Text {
            en: "Formalised written cooperation agreements with all relevant providers",
            nl: "Schriftelijke samenwerkingsafspraken",
        },
        effect: Text { en: "False: condition not met.", nl: "Niet voldaan: aan de voorwaarde is niet voldaan." },
        interpretation: Text {
            en: "Which providers matter for the programmes is for the region organisation to show.",
            nl: "Welke zorgverleners van belang zijn voor de programma's, toont de regio-organisatie aan.",
        },
    },
    RuleText {
        id: "OI22-B1.5",
        title: Text {
            en: "Written agreements with the second line on referral, main practitioner and substitution",
            nl: "Schriftelijke afspraken met tweede lijn",
        },
        effect: Text {
            en: "Evaluated per chain agreed with Zilveren Kruis; false: condition not met.",
            nl: "Getoetst per keten die met Zilveren Kruis is afgesproken. Niet voldaan: aan de voorwaarde is niet \
                 voldaan.",
        },
        interpretation: Text {
            en: "Number of largest hospitals not stated (plural); chosen: attested by the purchaser. Based on the \
                 national transmural agreements.",
            nl: "Hoeveel van de grootste ziekenhuizen het er moeten zijn, staat er niet (meervoud); gekozen: de \
                 zorginkoper verklaart het. Op basis van de Landelijk Transmurale afspraken.",
        },
    },
    RuleText {
        id: "OI22-B1.6",
        title: Text {
            en: "Participating providers actively further cooperation",
            nl: "Actieve inzet voor samenwerking",
        },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text { en: "Attested per provider.", nl: "Per zorgverlener door een persoon verklaard." },
    },
    RuleText {
        id: "OI22-B1.7",
        title: Text { en: "Patient representation actively involved", nl: "Patiëntenvertegenwoordiging betrokken" },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.8",
        title: Text {
            en: "Development of the professional organisation to branch norms",
            nl: "Professionele organisatie volgens branchenormen",
        },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text { en: "The branch norms are not named.", nl: "De branchenormen zijn niet genoemd." },
    },
    RuleText {
        id: "OI22-B1.9",
        title: Text { en: "Quality cycle with all participating disciplines", nl: "Kwaliteitscyclus" },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.10",
        title: Text { en: "Tailored care recorded in a personal health plan", nl: "Persoonlijk gezondheidsplan" },
        effect: Text {
            en: "False: finding per patient; the chain claim is not rejected on this ground alone.",
            nl: "Niet voldaan: bevinding per patiënt; de ketendeclaratie wordt niet alleen om deze reden afgewezen.",
        },
        interpretation: Text {
            en: "The patient is the one who records; kept as a fact on the treatment.",
            nl: "De patiënt is degene die vastlegt; hier een feit van de behandeling.",
        },
    },
    RuleText {
        id: "OI22-B1.11",
        title: Text { en: "Lifestyle offer and patient information", nl: "Leefstijlaanbod en patiënteninformatie" },
        effect: Text {
            en: "False: finding naming the missing subjects.",
            nl: "Niet voldaan: bevinding die de ontbrekende onderwerpen noemt.",
        },
        interpretation: Text {
            en: "The three lifestyle subjects stand in brackets without such as: read as closed and all required.",
            nl: "De drie leefstijlonderwerpen staan tussen haakjes zonder 'zoals': gesloten gelezen en alle drie \
                 vereist.",
        },
    },
    RuleText {
        id: "OI22-B1.12",
        title: Text { en: "Periodic customer-experience survey with improvement cycle", nl: "Klantervaringsonderzoek" },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text {
            en: "Period not stated; no frequency is invented.",
            nl: "De periode staat er niet bij; er is geen frequentie verzonnen.",
        },
    },
    RuleText {
        id: "OI22-B1.13",
        title: Text {
            en: "Yearly training cycle for all disciplines, four subjects",
            nl: "Jaarlijkse scholingscyclus",
        },
        effect: Text {
            en: "False at the end of the contract year: finding; before the end of the year: pending.",
            nl: "Niet voldaan aan het einde van het contractjaar: bevinding. Vóór het einde van het jaar: nog open.",
        },
        interpretation: Text {
            en: "Year read as contract (calendar) year.",
            nl: "Jaar is gelezen als contractjaar (kalenderjaar).",
        },
    },
    RuleText {
        id: "OI22-B1.14",
        title: Text { en: "Registered specialised providers deployed", nl: "Gespecialiseerde zorgverleners ingezet" },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text {
            en: "Kinds of provider (specialised GP, specialist nurse, medical specialist) are examples; no number \
                 required.",
            nl: "De soorten zorgverleners (kaderarts, specialistisch verpleegkundige, medisch specialist) zijn \
                 voorbeelden; een aantal is niet vereist.",
        },
    },
    RuleText {
        id: "OI22-B1.15",
        title: Text { en: "Yearly quality report with progress on improvement points", nl: "Kwaliteitsjaarverslag" },
        effect: Text {
            en: "No report by the end of the contract year, or a report without progress: finding; earlier in the year \
                 pending.",
            nl: "Geen verslag aan het einde van het contractjaar, of een verslag zonder voortgang: bevinding. Eerder \
                 in het jaar: nog open.",
        },
        interpretation: Text {
            en: "No submission date is given (unlike the accounts); chosen: in contract year Y the report over Y - 1 \
                 must have been sent before the year ends; earlier in the year pending.",
            nl: "Een inzenddatum is niet gegeven (anders dan bij de jaarrekening); gekozen: in contractjaar J moet het \
                 verslag over J - 1 vóór het einde van het jaar zijn verstuurd; eerder in het jaar is het nog open.",
        },
    },
    RuleText {
        id: "OI22-B1.16",
        title: Text {
            en: "Inclusion and exclusion criteria of the guide per patient",
            nl: "Inclusie- en exclusiecriteria handleiding",
        },
        effect: Text {
            en: "Patient not includable: chain claim rejected; unknown: undetermined.",
            nl: "De patiënt kan niet worden geïncludeerd: de ketendeclaratie wordt afgewezen. Onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "The criteria are in the guide (Handleiding voor inclusie en exclusie van patiënten in \
                 ketenzorgprogramma's), not in the document: attested facts. Exclusion prevails over inclusion.",
            nl: "De criteria staan in de 'Handleiding voor inclusie en exclusie van patiënten in ketenzorgprogramma's' \
                 en niet in het document: verklaarde feiten. Exclusie gaat voor inclusie.",
        },
    },
    RuleText {
        id: "OI22-B1.17",
        title: Text { en: "No separate claim for self-care support", nl: "Geen losse declaratie zelfzorg" },
        effect: Text {
            en: "Separate claim for self-care support: not payable, it is part of the O&I title support of chain care \
                 (ondersteuning ketenzorg).",
            nl: "Een losse declaratie voor ondersteuning bij zelfzorg is niet betaalbaar; deze is onderdeel van de \
                 O&I-betaaltitel ondersteuning ketenzorg.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.18",
        title: Text { en: "Security of personal data in the ICT system", nl: "Beveiliging persoonsgegevens" },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text {
            en: "All ICT conditions (OI22-B1.18 to B1.24) apply to a region organisation with which financing of an \
                 ICT system is agreed. Statutory data protection applies regardless.",
            nl: "Alle ICT-voorwaarden (OI22-B1.18 tot en met B1.24) gelden voor een regio-organisatie waarmee \
                 afspraken zijn gemaakt over de financiering van een ICT-systeem. De wettelijke bescherming van \
                 persoonsgegevens geldt hoe dan ook.",
        },
    },
    RuleText {
        id: "OI22-B1.19",
        title: Text {
            en: "Patient register kept at least 5 years after the calendar year",
            nl: "Patiëntenregistratie 5 jaar bewaren",
        },
        effect: Text {
            en: "Register of calendar year Y must exist during [Y-01-01, (Y+6)-01-01); earlier destruction: finding; \
                 no longer kept and the date of destruction unknown: undetermined.",
            nl: "De patiëntenregistratie van kalenderjaar J moet bestaan in [J-01-01, (J+6)-01-01). Eerder vernietigd: \
                 bevinding. Niet meer bewaard en datum van vernietiging onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "5 years after the end of the calendar year: last day of keeping is 31 December of Y + 5, inclusive. \
                 At least (in ieder geval): longer is allowed; longer statutory terms are outside the document. The \
                 retention sentence stands under the ICT heading and so under its condition; alternative: all region \
                 organisations.",
            nl: "5 jaar na afloop van het kalenderjaar: de laatste bewaardag is 31 december van J + 5. 'In ieder \
                 geval': langer mag; langere wettelijke termijnen vallen buiten het document. De zin over bewaren \
                 staat onder het kopje ICT en valt dus onder de voorwaarde daarvan; alternatief: alle \
                 regio-organisaties.",
        },
    },
    RuleText {
        id: "OI22-B1.20",
        title: Text {
            en: "Patient register stays available for control after the agreement ends",
            nl: "Registratie beschikbaar na einde overeenkomst",
        },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text {
            en: "The control terms are those of the agreement: contract parameter, unknown makes the rule \
                 undetermined.",
            nl: "De controletermijnen zijn die van de overeenkomst: contractparameter. Is die onbekend, dan is de \
                 regel onbepaald.",
        },
    },
    RuleText {
        id: "OI22-B1.21",
        title: Text { en: "ICT functions for care delivery (six)", nl: "ICT-functies zorgverlening" },
        effect: Text {
            en: "False: finding naming each missing function.",
            nl: "Niet voldaan: bevinding die elke ontbrekende functie noemt.",
        },
        interpretation: Text {
            en: "provider_view_and_entry covers view of relevant parameters of own patients within privacy rules and \
                 own data entry.",
            nl: "provider_view_and_entry omvat inzage in relevante parameters van de eigen patiënten binnen de \
                 privacyregels én het zelf registreren van gegevens.",
        },
    },
    RuleText {
        id: "OI22-B1.22",
        title: Text { en: "ICT functions for management information (four)", nl: "ICT-functies managementinformatie" },
        effect: Text {
            en: "False: finding naming each missing function; inclusion and main-practitioner registration feed \
                 OI22-B1.30 and B1.34.",
            nl: "Niet voldaan: bevinding die elke ontbrekende functie noemt. De registratie van inclusie en \
                 hoofdbehandelaar voedt OI22-B1.30 en B1.34.",
        },
        interpretation: Text {
            en: "Three levels: patient, providers, region organisation; about process, content and finance.",
            nl: "Drie niveaus: patiënt, zorgverleners, regio-organisatie; over proces, inhoud en financiën.",
        },
    },
    RuleText {
        id: "OI22-B1.23",
        title: Text {
            en: "Digital claims through VECOZO in the valid standards",
            nl: "Digitale declaraties via VECOZO",
        },
        effect: Text {
            en: "False: finding; a claim outside the standard is returned by the exchange, not by this rule.",
            nl: "Niet voldaan: bevinding. Een declaratie buiten de standaard wordt door het berichtenverkeer \
                 teruggegeven, niet door deze regel.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.24",
        title: Text {
            en: "Reliable accountability data in the agreed data set",
            nl: "Verantwoordingsinformatie volgens afgesproken dataset",
        },
        effect: Text {
            en: "False: finding; the agreed data set prevails.",
            nl: "Niet voldaan: bevinding; de afgesproken dataset is leidend.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.25",
        title: Text {
            en: "Audited annual accounts before 1 June or on an agreed date",
            nl: "Jaarrekening voor 1 juni",
        },
        effect: Text {
            en: "Late, unaudited or missing: finding; no sanction named.",
            nl: "Te laat, niet gecontroleerd of ontbrekend: bevinding; een sanctie is niet genoemd.",
        },
        interpretation: Text {
            en: "period.calendar_year = the year the accounts cover (the preceding year). Before 1 June excludes 1 \
                 June: last day 31 May. The agreed moment replaces the date, earlier or later; an agreed date is read \
                 as inclusive. Sending (not receipt) decides. Whether the duty also binds without chain care is \
                 unclear, as it stands in annex 1: limited to it.",
            nl: "period.calendar_year = het jaar waarover de jaarrekening gaat (het voorafgaande jaar). 'Vóór 1 juni' \
                 sluit 1 juni uit: de laatste dag is 31 mei. Het afgesproken tijdstip komt in de plaats van die datum, \
                 eerder of later; een afgesproken datum telt zelf nog mee. De verzending (niet de ontvangst) telt. Of \
                 de plicht ook zonder ketenzorg geldt, is onduidelijk omdat zij in bijlage 1 staat: daartoe beperkt.",
        },
    },
    RuleText {
        id: "OI22-B1.26",
        title: Text {
            en: "Accountability separates organisation costs and care costs",
            nl: "Onderscheid organisatie- en zorgkosten",
        },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.27",
        title: Text {
            en: "Responsible for the agreements with subcontractors",
            nl: "Verantwoordelijk voor ondercontractanten",
        },
        effect: Text {
            en: "False: finding; claims errors of subcontractors are addressed to the region organisation.",
            nl: "Niet voldaan: bevinding; declaratiefouten van ondercontractanten worden aan de regio-organisatie \
                 gericht.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.28",
        title: Text {
            en: "Integral tariff only for patients in care (in zorg)",
            nl: "Integrale tarief alleen voor patiënten in zorg",
        },
        effect: Text {
            en: "False: chain amount not payable; undetermined during the year while no contact has been registered \
                 yet: payable only after the fact becomes known, re-evaluated when the calendar year has closed.",
            nl: "Niet voldaan: het ketenbedrag is niet betaalbaar. Onbepaald gedurende het jaar zolang nog geen \
                 contact is geregistreerd: betaalbaar zodra dat feit bekend is, opnieuw te beoordelen als het \
                 kalenderjaar is afgesloten.",
        },
        interpretation: Text {
            en: "In care has two legs: coordination and responsibility with the main contractor, and the patient \
                 receiving care for the existing condition during the calendar year. Chosen: at least one contact in \
                 the calendar year satisfies the second leg for all quarters of that year in which the first leg \
                 holds. Alternatives: a contact in every quarter (not asked), or care throughout the year (would deny \
                 patients who enter or leave mid-year). A year without any contact fails for all its quarters; taking \
                 back what was paid is not regulated in the document.",
            nl: "'In zorg' heeft twee poten: coördinatie en verantwoordelijkheid bij de hoofdcontractant, en een \
                 patiënt die gedurende het kalenderjaar zorg ontvangt voor de bestaande aandoening. Gekozen: ten \
                 minste één contact in het kalenderjaar volstaat voor de tweede poot, voor alle kwartalen van dat jaar \
                 waarin de eerste poot geldt. Alternatieven: een contact in elk kwartaal (wordt niet gevraagd), of \
                 zorg het hele jaar door (zou patiënten die halverwege komen of gaan uitsluiten). Een jaar zonder enig \
                 contact voldoet voor geen van de kwartalen; terugvordering van wat al is betaald, regelt het document \
                 niet.",
        },
    },
    RuleText {
        id: "OI22-B1.29",
        title: Text { en: "Chain tariff must be justified by benefits", nl: "Ketentarief gerechtvaardigd door baten" },
        effect: Text {
            en: "False: tariff to be renegotiated; no computed reduction.",
            nl: "Niet voldaan: over het tarief moet opnieuw worden onderhandeld; er wordt geen korting berekend.",
        },
        interpretation: Text {
            en: "Benefits: moving patients from second to first line and/or lowering risk factors and so preventing \
                 hospital costs. No yardstick is given.",
            nl: "Baten: patiënten verplaatsen van de tweede naar de eerste lijn en/of risicofactoren verlagen en \
                 daarmee ziekenhuiskosten voorkomen. Een maatstaf is niet gegeven.",
        },
    },
    RuleText {
        id: "OI22-B1.30",
        title: Text {
            en: "Quarterly list of patients for whom the region organisation was main practitioner",
            nl: "Kwartaalopgave hoofdbehandelaarschap",
        },
        effect: Text {
            en: "True: patient earns the chain tariff for that quarter; state: (patient, chain, quarter) is marked \
                 accepted; false: not payable.",
            nl: "Voldaan: de patiënt levert het ketentarief voor dat kwartaal op; stand: (patiënt, keten, kwartaal) is \
                 als geaccepteerd gemerkt. Niet voldaan: niet betaalbaar.",
        },
        interpretation: Text {
            en: "The list is delivered afterwards (were main practitioner), by the region organisation itself. Which \
                 patients is a set, so a patient counts once per chain and quarter (duplicate rejected). Main \
                 practitioner is used of the region organisation as a body, for the patient it is the affiliated GP. \
                 No submission date after the quarter is given. How much of a quarter is needed: see OI22-B1.31. At \
                 least one day as main practitioner puts a patient on the list.",
            nl: "De opgave volgt achteraf ('waren'), door de regio-organisatie zelf. 'Voor welke patiënten' is een \
                 verzameling: een patiënt telt één keer per keten en kwartaal (een dubbele wordt afgewezen). De \
                 regio-organisatie heet hier als geheel hoofdbehandelaar; voor de patiënt is dat de aangesloten \
                 huisarts. Een inzenddatum na het kwartaal is niet gegeven. Hoeveel van een kwartaal nodig is: zie \
                 OI22-B1.31. Eén dag hoofdbehandelaarschap brengt een patiënt op de lijst.",
        },
    },
    RuleText {
        id: "OI22-B1.31",
        title: Text { en: "Quarter amount of the chain tariff", nl: "Ketenbedrag per kwartaal" },
        effect: Text {
            en: "Entitled is the amount per patient, chain and quarter, payable what is paid of the claim: a higher \
                 claim is reduced, a lower claim is paid as claimed; total of a list is the plain sum.",
            nl: "entitled is het bedrag per patiënt, keten en kwartaal, payable wat van de declaratie wordt betaald: \
                 een hogere declaratie wordt teruggebracht, een lagere betaald zoals gedeclareerd. Het totaal van een \
                 lijst is de gewone som.",
        },
        interpretation: Text {
            en: "Tariff amount, its period and the treatment of part quarters are not in the document: contract \
                 parameters. With a yearly tariff the difference of cumulative roundings makes four quarters add up \
                 exactly to the year amount. Presence in a part quarter (0 < n < period.quarter_days): any_day earns \
                 the whole amount; first_day and last_day when treatment.chain_period, already cut off at a takeover \
                 by OI22-B1.34, contains the first or the last day of the quarter; last_day is the last branch of the \
                 formula. Unknown presence rule with a part quarter: undetermined; with a full quarter the rule does \
                 not matter. chain_tariff_periods_per_year other than 1 or 4 is an input error (undetermined), so are \
                 more days present than the quarter has.",
            nl: "Tariefbedrag, tariefperiode en de behandeling van gedeeltelijke kwartalen staan niet in het document: \
                 contractparameters. Bij een jaartarief zorgt het verschil van cumulatieve afrondingen ervoor dat vier \
                 kwartalen precies het jaarbedrag vormen. Aanwezigheid in een deel van het kwartaal (0 < n < \
                 period.quarter_days): any_day levert het hele bedrag op; first_day en last_day als \
                 treatment.chain_period, bij een overname al afgekapt door OI22-B1.34, de eerste of de laatste dag van \
                 het kwartaal bevat; last_day is de laatste tak van de formule. Aanwezigheidsregel onbekend bij een \
                 gedeeltelijk kwartaal: onbepaald; bij een heel kwartaal doet de regel er niet toe. Een andere waarde \
                 dan 1 of 4 voor chain_tariff_periods_per_year is een invoerfout (onbepaald), net als meer dagen \
                 aanwezigheid dan het kwartaal telt.",
        },
    },
    RuleText {
        id: "OI22-B1.32",
        title: Text {
            en: "Individual smoking-cessation guidance is part of the tariff",
            nl: "Stoppen met roken integraal onderdeel",
        },
        effect: Text {
            en: "Individual behavioural guidance for a chain patient: not separately payable (also OI22-B1.38, B1.45, \
                 B1.49); other forms are outside the tariff and held for review by OI22-B1.77.",
            nl: "Individuele gedragsmatige begeleiding van een ketenpatiënt is niet apart betaalbaar (zie ook \
                 OI22-B1.38, B1.45 en B1.49); andere vormen vallen buiten het tarief en worden door OI22-B1.77 \
                 aangehouden ter beoordeling.",
        },
        interpretation: Text {
            en: "Scope by the care module (Zorgmodule Stoppen met Roken), which is not in the document. Applies to \
                 each chain.",
            nl: "De reikwijdte volgt uit de Zorgmodule Stoppen met Roken, die niet in het document staat. Geldt voor \
                 elke keten.",
        },
    },
    RuleText {
        id: "OI22-B1.33",
        title: Text {
            en: "Chain DBC may not run together with a second-line DOT for the same treatment",
            nl: "Geen samenloop keten-DBC en tweedelijns DOT",
        },
        effect: Text {
            en: "False: chain amount of the quarter rejected (the region organisation must prevent the double run); \
                 unknown sameness with overlapping dates: undetermined, send to review.",
            nl: "Niet voldaan: het ketenbedrag van het kwartaal wordt afgewezen (de regio-organisatie moet de \
                 samenloop voorkomen). Data overlappen en niet bekend of het dezelfde behandeling is: onbepaald, \
                 voorleggen ter beoordeling.",
        },
        interpretation: Text {
            en: "(1) Overlap is judged in days with half-open periods; a DOT opened on the day the chain ends does not \
                 overlap. (2) Same treatment is a clinical fact per patient; no mapping of DOT products to chains is \
                 given. (3) The text does not say which of the two is refused; chosen: the chain claim, since the duty \
                 lies with the region organisation. (4) One overlapping day rejects the quarter's claim; a pro-rata \
                 cut is not foreseen. If the specialist takes over during the quarter, the chain period ends on that \
                 date by OI22-B1.34, so a DOT from that date on gives no overlap. OI22-B1.34 is evaluated first, so \
                 treatment.chain_period is already cut off at the takeover date.",
            nl: "(1) Overlap wordt in dagen beoordeeld met halfopen perioden; een DOT die opent op de dag waarop de \
                 keten eindigt, overlapt niet. (2) 'Dezelfde behandeling' is een klinisch feit per patiënt; een \
                 koppeling van DOT-producten aan ketens is niet gegeven. (3) De tekst zegt niet welke van de twee \
                 wordt geweigerd; gekozen: de ketendeclaratie, omdat de plicht bij de regio-organisatie ligt. (4) Eén \
                 overlappende dag wijst de kwartaaldeclaratie af; in een korting naar rato is niet voorzien. Neemt de \
                 specialist in de loop van het kwartaal over, dan eindigt de ketenperiode op die datum door \
                 OI22-B1.34; een DOT vanaf die datum geeft dan geen overlap. OI22-B1.34 gaat voor, zodat \
                 treatment.chain_period al is afgekapt op de datum van overname.",
        },
    },
    RuleText {
        id: "OI22-B1.34",
        title: Text {
            en: "Chain DBC closed with the next quarterly claim once the specialist is main practitioner",
            nl: "Keten-DBC sluiten bij eerstvolgende kwartaaldeclaratie",
        },
        effect: Text {
            en: "Claim for a quarter starting on or after h: rejected; first quarterly claim submitted on or after h \
                 must close the chain with closing date h, otherwise rejected until corrected; state: chain period \
                 becomes [start, h) and treatment.chain_already_closed = true, so late corrections of earlier quarters \
                 stay possible; evaluated before OI22-B1.33.",
            nl: "Een declaratie voor een kwartaal dat op of na h begint: afgewezen. De eerste kwartaaldeclaratie die \
                 op of na h wordt ingediend, moet de keten sluiten met sluitdatum h en wordt anders afgewezen totdat \
                 dit is hersteld. Stand: de ketenperiode wordt [start, h) en treatment.chain_already_closed = true, \
                 zodat late correcties van eerdere kwartalen mogelijk blijven. Gaat vóór OI22-B1.33.",
        },
        interpretation: Text {
            en: "Next quarterly claim is read as the first quarterly claim submitted on or after the takeover, \
                 whichever quarter it is for. With lists delivered afterwards that is the claim for the takeover \
                 quarter itself; with claims in advance it is the next one. Chosen: the logical end of the chain is \
                 the takeover date h, the closing is reported in that claim, the takeover quarter is payable according \
                 to contract.chain_quarter_presence_rule, later quarters never. Alternatives: takeover quarter wholly \
                 lost, or chain end at the quarter end (would collide with the ban on overlap with the DOT). After \
                 back-referral a new chain DBC can start.",
            nl: "'Eerstvolgende kwartaaldeclaratie' is gelezen als de eerste kwartaaldeclaratie die op of na de \
                 overname wordt ingediend, voor welk kwartaal dan ook. Bij opgave achteraf is dat de declaratie voor \
                 het kwartaal van de overname zelf, bij declareren vooraf de volgende. Gekozen: de keten eindigt \
                 logisch op de overnamedatum h, de sluiting wordt in die declaratie gemeld, het kwartaal van de \
                 overname is betaalbaar volgens contract.chain_quarter_presence_rule, latere kwartalen nooit. \
                 Alternatieven: het hele kwartaal van de overname vervalt, of de keten eindigt aan het einde van het \
                 kwartaal (botst met het verbod op samenloop met de DOT). Na terugverwijzing kan een nieuwe keten-DBC \
                 beginnen.",
        },
    },
    RuleText {
        id: "OI22-B1.35",
        title: Text {
            en: "One-off specialist consult may not be claimed by the consulted provider",
            nl: "Eenmalig consult specialist niet declarabel",
        },
        effect: Text {
            en: "False: consult not payable to the consulted provider (it is paid inside the chain); specialist types \
                 not listed: OI22-B1.78.",
            nl: "Niet voldaan: het consult is voor de geconsulteerde zorgverlener niet betaalbaar (het wordt binnen de \
                 keten betaald). Niet-genoemde soorten specialisten: OI22-B1.78.",
        },
        interpretation: Text {
            en: "(1) The four types stand in brackets without such as: read as closed; a cardiologist (CVRM) is not \
                 named, such a claim goes to review. (2) The sentence has no link to the condition; chosen: only \
                 consults related to the chain condition of a chain patient, since its aim is to prevent double \
                 running of chain claims; alternative: every one-off consult of these specialists. (3) One-off means \
                 no follow-up contact; a referral with ongoing treatment falls under OI22-B1.33 and B1.34. (4) \
                 Podotherapists are listed though not specialists.",
            nl: "(1) De vier soorten staan tussen haakjes zonder 'zoals': gesloten gelezen; een cardioloog (CVRM) is \
                 niet genoemd, zo'n declaratie gaat ter beoordeling. (2) De zin legt geen verband met de aandoening; \
                 gekozen: alleen consulten die samenhangen met de ketenaandoening van een ketenpatiënt, omdat het doel \
                 is dubbelloop van ketendeclaraties te voorkomen; alternatief: elk eenmalig consult van deze \
                 specialisten. (3) Eenmalig betekent zonder vervolgcontact; een verwijzing met doorlopende behandeling \
                 valt onder OI22-B1.33 en B1.34. (4) Podotherapeuten staan in de lijst, al zijn zij geen specialisten.",
        },
    },
    RuleText {
        id: "OI22-B1.36",
        title: Text { en: "Exclusion matrix: general reading", nl: "Uitsluitingsmatrix: algemene leeswijze" },
        effect: Text {
            en: "Evaluated for each chain the patient is in; cells of another chain than treatment.chain do not apply \
                 and so count as true; one false cell rejects the claim and its finding names the cell; a service not \
                 in the chain's column is not blocked by this matrix.",
            nl: "Getoetst voor elke keten waarin de patiënt zit; cellen van een andere keten dan treatment.chain \
                 gelden niet en tellen dus als voldaan. Eén cel die niet voldoet, wijst de declaratie af en de \
                 bevinding noemt die cel. Een verrichting die niet in de kolom van de keten staat, wordt door deze \
                 matrix niet tegengehouden.",
        },
        interpretation: Text {
            en: "(1) May not be claimed is read for every claimant, inside or outside the chain, because the sentence \
                 is passive and the aim is to prevent double payment; alternative: only parties of the chain. (2) A \
                 cell blocks services dated inside the chain period, not those before inclusion or from the closing \
                 date on, even in the same quarter; alternative: whole quarters. (3) Half-open periods: the closing \
                 date itself is free. (4) Columns are taken from a flattened three-column table.",
            nl: "(1) 'Mogen niet worden gedeclareerd' is gelezen voor elke declarant, binnen of buiten de keten, omdat \
                 de zin lijdend is en het doel is dubbele betaling te voorkomen; alternatief: alleen partijen van de \
                 keten. (2) Een cel houdt verrichtingen tegen met een datum binnen de ketenperiode, niet die van vóór \
                 de inclusie of vanaf de sluitdatum, ook niet in hetzelfde kwartaal; alternatief: hele kwartalen. (3) \
                 Halfopen perioden: de sluitdatum zelf is vrij. (4) De kolommen zijn ontleend aan een platgeslagen \
                 tabel van drie kolommen.",
        },
    },
    RuleText {
        id: "OI22-B1.37",
        title: Text {
            en: "DM2 chain excludes dietary advice related to DM2 care",
            nl: "DM2: geen dieetadvisering bij DM2",
        },
        effect: Text {
            en: "Dietary advice in relation to DM2 (including secondary diagnoses of OI22-B1.59): not payable; \
                 unrelated: free; unknown: undetermined.",
            nl: "Dieetadvisering in relatie tot DM2 (met de nevendiagnoses van OI22-B1.59): niet betaalbaar. Geen \
                 relatie: vrij. Onbekend: onbepaald.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.38",
        title: Text { en: "DM2 chain excludes smoking cessation", nl: "DM2: geen stoppen met roken" },
        effect: Text {
            en: "Individual behavioural guidance: not payable; other forms (for instance medication, group): passes \
                 this cell and is held for review by OI22-B1.77; unknown: undetermined.",
            nl: "Individuele gedragsmatige begeleiding: niet betaalbaar. Andere vormen (bijvoorbeeld medicatie of een \
                 groep): voldoet aan deze cel en wordt door OI22-B1.77 aangehouden ter beoordeling. Onbekend: \
                 onbepaald.",
        },
        interpretation: Text {
            en: "The cell names stopping smoking without limits, the tariff only contains individual behavioural \
                 guidance. Chosen: reject what the tariff contains, review the rest; alternative: reject all. Unlike \
                 dietary advice the cell has no relation clause, so the reason for stopping does not matter.",
            nl: "De cel noemt stoppen met roken zonder beperking, het tarief bevat alleen individuele gedragsmatige \
                 begeleiding. Gekozen: afwijzen wat het tarief bevat, de rest ter beoordeling; alternatief: alles \
                 afwijzen. Anders dan bij dieetadvisering legt de cel geen verband; de reden om te stoppen doet er \
                 niet toe.",
        },
    },
    RuleText {
        id: "OI22-B1.39",
        title: Text { en: "DM2 chain excludes GP consults", nl: "DM2: geen huisartsenconsulten" },
        effect: Text {
            en: "GP-practice consult related to DM2: not payable; for another complaint: free; unknown: undetermined.",
            nl: "Een consult in de huisartsenpraktijk in verband met DM2: niet betaalbaar. Voor een andere klacht: \
                 vrij. Onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "The cell says GP consults without limits; literally every consult of a chain patient would be \
                 blocked. Chosen: only consults whose content relates to the chain, as lines 1034-1038 speak of \
                 contacts of GP-care providers that relate to the purchased chain care, which presupposes other \
                 contacts. Covers consults by GP and practice staff. Alternative: literal.",
            nl: "De cel noemt huisartsenconsulten zonder beperking; letterlijk zou elk consult van een ketenpatiënt \
                 worden tegengehouden. Gekozen: alleen consulten die zorginhoudelijk samenhangen met de keten, omdat \
                 regels 1034-1038 spreken van contacten van huisartsgeneeskundige zorgverleners die verband houden met \
                 de ingekochte ketenzorg; dat veronderstelt andere contacten. Omvat consulten door de huisarts en \
                 praktijkmedewerkers. Alternatief: letterlijk.",
        },
    },
    RuleText {
        id: "OI22-B1.40",
        title: Text { en: "DM2 chain excludes CVRM chain care", nl: "DM2: geen CVRM-ketenzorg ernaast" },
        effect: Text {
            en: "CVRM chain amount for a patient and quarter with an accepted DM2 chain: not payable; order of \
                 same-batch claims: OI22-B1.52.",
            nl: "Het CVRM-ketenbedrag voor een patiënt en kwartaal met een geaccepteerde DM2-keten: niet betaalbaar. \
                 Volgorde van declaraties in dezelfde batch: OI22-B1.52.",
        },
        interpretation: Text {
            en: "Judged on overlapping inclusion in the quarter: claim.service_date is the first day of the quarter \
                 part in which both chains are open.",
            nl: "Beoordeeld op overlappende inclusie in het kwartaal: claim.service_date is de eerste dag van het deel \
                 van het kwartaal waarin beide ketens openstaan.",
        },
    },
    RuleText {
        id: "OI22-B1.41",
        title: Text { en: "DM2 chain excludes glucose test strips", nl: "DM2: geen glucoseteststrips" },
        effect: Text {
            en: "Test strips for a DM2 chain patient: not payable to any supplier.",
            nl: "Teststrips voor een patiënt in de DM2-keten: voor geen enkele leverancier betaalbaar.",
        },
        interpretation: Text {
            en: "No limit (insulin use, number of strips) is given.",
            nl: "Een grens (insulinegebruik, aantal strips) is niet gegeven.",
        },
    },
    RuleText {
        id: "OI22-B1.42",
        title: Text { en: "DM2 chain excludes fundus photo", nl: "DM2: geen fundusfoto" },
        effect: Text {
            en: "Fundus photo for a DM2 chain patient: not payable.",
            nl: "Een fundusfoto voor een patiënt in de DM2-keten: niet betaalbaar.",
        },
        interpretation: Text {
            en: "No relation clause: every fundus photo is blocked; alternative: only diabetic screening. A photo \
                 inside an ophthalmologist's DOT for another eye disease is another service and judged under \
                 OI22-B1.33.",
            nl: "De cel legt geen verband: elke fundusfoto wordt tegengehouden; alternatief: alleen de \
                 diabetesscreening. Een foto binnen een DOT van een oogarts voor een andere oogaandoening is een \
                 andere verrichting en wordt beoordeeld onder OI22-B1.33.",
        },
    },
    RuleText {
        id: "OI22-B1.43",
        title: Text {
            en: "DM2 chain excludes DM-related foot care when in the agreement",
            nl: "DM2: geen DM-voetzorg indien in overeenkomst",
        },
        effect: Text {
            en: "Foot care in the agreement: not payable next to the chain; not in the agreement: free; unknown: \
                 undetermined.",
            nl: "Voetzorg opgenomen in de overeenkomst: niet betaalbaar naast de keten. Niet opgenomen: vrij. \
                 Onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "The yearly foot screening is always inside the tariff (OI22-B1.60).",
            nl: "De jaarlijkse voetscreening valt altijd binnen het tarief (OI22-B1.60).",
        },
    },
    RuleText {
        id: "OI22-B1.44",
        title: Text {
            en: "COPD chain excludes dietary advice related to COPD care",
            nl: "COPD: geen dieetadvisering bij COPD",
        },
        effect: Text {
            en: "Related: not payable; unrelated: free; unknown: undetermined.",
            nl: "Wel een relatie met COPD: niet betaalbaar. Geen relatie: vrij. Onbekend: onbepaald.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.45",
        title: Text { en: "COPD chain excludes smoking cessation", nl: "COPD: geen stoppen met roken" },
        effect: Text {
            en: "Individual behavioural guidance: not payable; other forms (for instance medication, group): passes \
                 this cell and is held for review by OI22-B1.77; unknown: undetermined.",
            nl: "Individuele gedragsmatige begeleiding: niet betaalbaar. Andere vormen (bijvoorbeeld medicatie of een \
                 groep): voldoet aan deze cel en wordt door OI22-B1.77 aangehouden ter beoordeling. Onbekend: \
                 onbepaald.",
        },
        interpretation: Text { en: "As OI22-B1.38.", nl: "Als OI22-B1.38." },
    },
    RuleText {
        id: "OI22-B1.46",
        title: Text { en: "COPD chain excludes GP consults", nl: "COPD: geen huisartsenconsulten" },
        effect: Text {
            en: "Related to COPD: not payable; other complaint: free; unknown: undetermined.",
            nl: "In verband met COPD: niet betaalbaar. Andere klacht: vrij. Onbekend: onbepaald.",
        },
        interpretation: Text { en: "As OI22-B1.39.", nl: "Als OI22-B1.39." },
    },
    RuleText {
        id: "OI22-B1.47",
        title: Text { en: "COPD chain excludes spirometry", nl: "COPD: geen spirometrie" },
        effect: Text {
            en: "Spirometry for a COPD chain patient: not payable; diagnostic spirometry before inclusion is free.",
            nl: "Spirometrie voor een patiënt in de COPD-keten: niet betaalbaar; diagnostische spirometrie vóór de \
                 inclusie is vrij.",
        },
        interpretation: Text {
            en: "No relation clause; alternative: only monitoring spirometry.",
            nl: "De cel legt geen verband; alternatief: alleen spirometrie ter controle.",
        },
    },
    RuleText {
        id: "OI22-B1.48",
        title: Text {
            en: "CVRM chain excludes dietary advice related to CVRM care",
            nl: "CVRM: geen dieetadvisering bij CVRM",
        },
        effect: Text {
            en: "Related: not payable; unrelated: free; unknown: undetermined.",
            nl: "Wel een relatie met CVRM: niet betaalbaar. Geen relatie: vrij. Onbekend: onbepaald.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.49",
        title: Text { en: "CVRM chain excludes smoking cessation", nl: "CVRM: geen stoppen met roken" },
        effect: Text {
            en: "Individual behavioural guidance: not payable; other forms (for instance medication, group): passes \
                 this cell and is held for review by OI22-B1.77; unknown: undetermined.",
            nl: "Individuele gedragsmatige begeleiding: niet betaalbaar. Andere vormen (bijvoorbeeld medicatie of een \
                 groep): voldoet aan deze cel en wordt door OI22-B1.77 aangehouden ter beoordeling. Onbekend: \
                 onbepaald.",
        },
        interpretation: Text { en: "As OI22-B1.38.", nl: "Als OI22-B1.38." },
    },
    RuleText {
        id: "OI22-B1.50",
        title: Text { en: "CVRM chain excludes GP consults", nl: "CVRM: geen huisartsenconsulten" },
        effect: Text {
            en: "Related to CVRM: not payable; other complaint: free; unknown: undetermined.",
            nl: "In verband met CVRM: niet betaalbaar. Andere klacht: vrij. Onbekend: onbepaald.",
        },
        interpretation: Text { en: "As OI22-B1.39.", nl: "Als OI22-B1.39." },
    },
    RuleText {
        id: "OI22-B1.51",
        title: Text { en: "CVRM chain excludes DM2 chain care", nl: "CVRM: geen DM2-ketenzorg ernaast" },
        effect: Text {
            en: "DM2 chain amount for a patient and quarter with an accepted CVRM chain: not payable; order of \
                 same-batch claims: OI22-B1.52.",
            nl: "Het DM2-ketenbedrag voor een patiënt en kwartaal met een geaccepteerde CVRM-keten: niet betaalbaar. \
                 Volgorde van declaraties in dezelfde batch: OI22-B1.52.",
        },
        interpretation: Text {
            en: "Mirror of OI22-B1.40: claim.service_date is the first day of the quarter part in which both chains \
                 are open.",
            nl: "Spiegelbeeld van OI22-B1.40: claim.service_date is de eerste dag van het deel van het kwartaal waarin \
                 beide ketens openstaan.",
        },
    },
    RuleText {
        id: "OI22-B1.52",
        title: Text {
            en: "DM2 and CVRM together: one chain only; other combinations free",
            nl: "Samenloop DM2 en CVRM: één keten",
        },
        effect: Text {
            en: "One of both is payable; precedence review: result review, both held; precedence unknown: \
                 undetermined, both held; DM2 with COPD and CVRM with COPD are not excluded by the matrix.",
            nl: "Eén van beide is betaalbaar. Voorrang review: ter beoordeling, beide aangehouden. Voorrang onbekend: \
                 onbepaald, beide aangehouden. DM2 met COPD en CVRM met COPD sluit de matrix niet uit.",
        },
        interpretation: Text {
            en: "The matrix is symmetric and names no winner. When one was accepted earlier, the earlier one stands \
                 (OI22-B1.40, B1.51). COPD has no chain in its column, so DM2 + COPD and CVRM + COPD are both payable.",
            nl: "De matrix is symmetrisch en wijst geen winnaar aan. Is er eerder een geaccepteerd, dan blijft die \
                 staan (OI22-B1.40, B1.51). COPD heeft geen keten in zijn kolom; DM2 + COPD en CVRM + COPD zijn dus \
                 beide betaalbaar.",
        },
    },
    RuleText {
        id: "OI22-B1.53",
        title: Text { en: "Main contractor registers chain-related contacts", nl: "Registratie ketencontacten" },
        effect: Text {
            en: "Evaluated per chain (DM2, COPD, CVRM); false: finding; the registration is the source for \
                 treatment.care_contacts_in_calendar_year and the relation facts.",
            nl: "Getoetst per keten (DM2, COPD, CVRM). Niet voldaan: bevinding. De registratie is de bron van \
                 treatment.care_contacts_in_calendar_year en van de feiten over de relatie met de keten.",
        },
        interpretation: Text {
            en: "By the latest policy rule (beleidsregel) of the regulator, not in the document.",
            nl: "Volgens de meest recente beleidsregel van de NZa, die niet in het document staat.",
        },
    },
    RuleText {
        id: "OI22-B1.54",
        title: Text {
            en: "DM2 programme based on science, latest NDF care standard and guidelines",
            nl: "Zorgprogramma DM2",
        },
        effect: Text {
            en: "False: DM2 chain cannot be contracted.",
            nl: "Niet voldaan: de DM2-keten kan niet worden gecontracteerd.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.55",
        title: Text {
            en: "Smoking-cessation providers meet the Partnership training demands",
            nl: "Opleidingseis stoppen met roken",
        },
        effect: Text {
            en: "False: the provider may not carry out the guidance inside the chain; the region organisation must \
                 deploy another.",
            nl: "Niet voldaan: de zorgverlener mag de begeleiding niet binnen de keten uitvoeren; de regio-organisatie \
                 moet een ander inzetten.",
        },
        interpretation: Text {
            en: "Stated for DM2 and COPD, not for CVRM; chosen: not extended to CVRM (no requirement invented).",
            nl: "Genoemd bij DM2 en COPD, niet bij CVRM; gekozen: niet uitgebreid tot CVRM (er wordt geen eis \
                 verzonnen).",
        },
    },
    RuleText {
        id: "OI22-B1.56",
        title: Text {
            en: "Teleconsultation and physical joint consult arranged inside the chain",
            nl: "Consultatie in de keten geregeld",
        },
        effect: Text {
            en: "False: finding; both forms are needed, to prevent referral to the second line; evaluated for DM2 and \
                 COPD, not CVRM.",
            nl: "Niet voldaan: bevinding. Beide vormen zijn nodig, om doorverwijzing naar de tweede lijn te voorkomen; \
                 getoetst voor DM2 en COPD, niet voor CVRM.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.57",
        title: Text {
            en: "DM2 foot care: agreements with podotherapists and pedicures",
            nl: "Voetzorg: samenwerkingsafspraken",
        },
        effect: Text {
            en: "False: DM2 chain cannot be contracted.",
            nl: "Niet voldaan: de DM2-keten kan niet worden gecontracteerd.",
        },
        interpretation: Text {
            en: "Subjects are among others: referral, back-referral and transfer of information are the minimum. \
                 Required even if foot care itself is not in the agreement.",
            nl: "De onderwerpen staan onder 'onder andere': door- en terugverwijzen en overdracht van informatie zijn \
                 het minimum. Ook vereist als voetzorg zelf niet in de overeenkomst staat.",
        },
    },
    RuleText {
        id: "OI22-B1.58",
        title: Text { en: "DM2 dietetic care is organised inside the chain", nl: "Dieetzorg DM2 binnen de keten" },
        effect: Text {
            en: "False: finding; dietetic care outside the chain is blocked by OI22-B1.37 in any case.",
            nl: "Niet voldaan: bevinding. Dieetzorg buiten de keten wordt hoe dan ook tegengehouden door OI22-B1.37.",
        },
        interpretation: Text {
            en: "The region organisation must prevent such care outside the chain; no deduction is named if it occurs.",
            nl: "De regio-organisatie moet zulke zorg buiten de keten voorkomen; een korting als het toch gebeurt, is \
                 niet genoemd.",
        },
    },
    RuleText {
        id: "OI22-B1.59",
        title: Text {
            en: "Dietary advice covers secondary diagnoses connected with DM2",
            nl: "Dieetadvies inclusief nevendiagnoses DM2",
        },
        effect: Text {
            en: "A secondary diagnosis connected with DM2 under the latest NDF guideline makes claim.related_to_dm2 \
                 true, so OI22-B1.37 rejects; a claim that denies the relation for such a diagnosis is rejected here.",
            nl: "Een nevendiagnose die volgens de meest recente NDF-richtlijn met DM2 samenhangt, maakt \
                 claim.related_to_dm2 waar, zodat OI22-B1.37 afwijst; een declaratie die de relatie voor zo'n diagnose \
                 ontkent, wordt hier afgewezen.",
        },
        interpretation: Text {
            en: "Definition rule: the list of secondary diagnoses is in the NDF guideline, not here.",
            nl: "Definitieregel: de lijst van nevendiagnoses staat in de NDF-richtlijn, niet hier.",
        },
    },
    RuleText {
        id: "OI22-B1.60",
        title: Text { en: "Yearly foot screening is inside the DM2 tariff", nl: "Jaarlijkse voetscreening in tarief" },
        effect: Text {
            en: "Yearly foot screening of a DM2 chain patient: not separately payable, whether or not foot care is in \
                 the agreement.",
            nl: "De jaarlijkse voetscreening van een patiënt in de DM2-keten: niet apart betaalbaar, of voetzorg nu in \
                 de overeenkomst staat of niet.",
        },
        interpretation: Text {
            en: "A second screening in the year is not the yearly one; treated as dm_foot_care (OI22-B1.43).",
            nl: "Een tweede screening in het jaar is niet de jaarlijkse en wordt behandeld als dm_foot_care \
                 (OI22-B1.43).",
        },
    },
    RuleText {
        id: "OI22-B1.61",
        title: Text { en: "Other DM accessories belong to the DM2 tariff too", nl: "Overig toebehoren DM2 in tarief" },
        effect: Text {
            en: "DM-related accessories other than test strips: human decides whether they are inside the tariff; \
                 unrelated: free; unknown: undetermined; test strips themselves: OI22-B1.41.",
            nl: "DM-gerelateerd toebehoren anders dan teststrips: een mens beslist of het binnen het tarief valt. Geen \
                 relatie: vrij. Onbekend: onbepaald. De teststrips zelf: OI22-B1.41.",
        },
        interpretation: Text {
            en: "Such as (zoals) makes the group open; which accessories belong to it is not listed. Chosen: review \
                 for anything but test strips; alternative: reject all diabetes accessories.",
            nl: "'Zoals' maakt de groep open; welk toebehoren ertoe behoort, is niet opgesomd. Gekozen: ter \
                 beoordeling voor alles behalve teststrips; alternatief: al het diabetestoebehoren afwijzen.",
        },
    },
    RuleText {
        id: "OI22-B1.62",
        title: Text { en: "COPD programme based on the latest LAN standard and guidelines", nl: "Zorgprogramma COPD" },
        effect: Text {
            en: "False: COPD chain cannot be contracted.",
            nl: "Niet voldaan: de COPD-keten kan niet worden gecontracteerd.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.63",
        title: Text { en: "Use of the exacerbation action plan promoted", nl: "Longaanval ActiePlan gestimuleerd" },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.64",
        title: Text {
            en: "Prevention of admission for exacerbation by the latest national guideline",
            nl: "Voorkomen opname door longaanval",
        },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.65",
        title: Text {
            en: "Agreements with physiotherapy plus practices on COPD exercise",
            nl: "Beweegprogramma's met pluspraktijken",
        },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text {
            en: "What a plus practice (pluspraktijk) is, is defined in the physiotherapy policy, not here.",
            nl: "Wat een pluspraktijk is, staat in het beleid fysiotherapie en niet hier.",
        },
    },
    RuleText {
        id: "OI22-B1.66",
        title: Text { en: "COPD dietetic care is organised inside the chain", nl: "Dieetzorg COPD binnen de keten" },
        effect: Text {
            en: "False: finding; dietetic care outside the chain is blocked by OI22-B1.44 in any case.",
            nl: "Niet voldaan: bevinding. Dieetzorg buiten de keten wordt hoe dan ook tegengehouden door OI22-B1.44.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.67",
        title: Text {
            en: "COPD dietetic intervention always with exercise training",
            nl: "Dieetinterventie COPD met inspanningstraining",
        },
        effect: Text { en: "False: finding on the treatment.", nl: "Niet voldaan: bevinding bij de behandeling." },
        interpretation: Text {
            en: "Always (altijd) has no exception, also not for patients unable to exercise; review lets a human \
                 decide those.",
            nl: "'Altijd' kent geen uitzondering, ook niet voor patiënten die niet kunnen trainen; ter beoordeling, \
                 zodat een mens over die gevallen beslist.",
        },
    },
    RuleText {
        id: "OI22-B1.68",
        title: Text {
            en: "COPD exclusion: comorbidity, frailty or short life expectancy with little gain",
            nl: "COPD-exclusie: beperkte gezondheidswinst",
        },
        effect: Text {
            en: "False: patient excluded from the COPD chain (case management or palliative care more indicated), \
                 chain claim not payable.",
            nl: "Niet voldaan: de patiënt is uitgesloten van de COPD-keten (casemanagement of palliatieve zorg is meer \
                 geïndiceerd); de ketendeclaratie is niet betaalbaar.",
        },
        interpretation: Text {
            en: "The clause on expected gain is read with all three groups; alternative: only with limited life \
                 expectancy, which would exclude every frail elderly person and every patient with severe comorbidity. \
                 And/or: one group suffices. Comes on top of the guide (OI22-B1.16).",
            nl: "De bijzin over de verwachte winst is bij alle drie de groepen gelezen; alternatief: alleen bij een \
                 beperkte levensverwachting, waardoor elke kwetsbare oudere en elke patiënt met ernstige comorbiditeit \
                 zou zijn uitgesloten. 'En/of': één groep volstaat. Komt boven op de handleiding (OI22-B1.16).",
        },
    },
    RuleText {
        id: "OI22-B1.69",
        title: Text { en: "COPD exclusion: care avoiders", nl: "COPD-exclusie: zorgmijders" },
        effect: Text {
            en: "False: patient excluded from the COPD chain.",
            nl: "Niet voldaan: de patiënt is uitgesloten van de COPD-keten.",
        },
        interpretation: Text {
            en: "Number of invitations is not given; repeated means more than one; attested. For DM2 and CVRM \
                 motivation is only weighed (OI22-5.1).",
            nl: "Het aantal uitnodigingen is niet gegeven; 'herhaald' is meer dan één; door een persoon verklaard. Bij \
                 DM2 en CVRM wordt motivatie alleen meegewogen (OI22-5.1).",
        },
    },
    RuleText {
        id: "OI22-B1.70",
        title: Text {
            en: "Spirometry in the practice requires CASPIR and refresher training",
            nl: "CASPIR-cursus en bijscholing",
        },
        effect: Text {
            en: "False: the provider may not perform spirometry inside the chain.",
            nl: "Niet voldaan: de zorgverlener mag binnen de keten geen spirometrie uitvoeren.",
        },
        interpretation: Text {
            en: "POH-S (somatic practice nurse) is coded as poh. Who performs it elsewhere (laboratory, hospital) \
                 falls outside this rule.",
            nl: "De POH-S is gecodeerd als poh. Wie elders spirometrie uitvoert (laboratorium, ziekenhuis), valt \
                 buiten deze regel.",
        },
    },
    RuleText {
        id: "OI22-B1.71",
        title: Text { en: "Physiotherapist with COPD training", nl: "Opleidingseis fysiotherapeut COPD" },
        effect: Text {
            en: "False: may not take part in the COPD chain as physiotherapist.",
            nl: "Niet voldaan: mag niet als fysiotherapeut aan de COPD-keten deelnemen.",
        },
        interpretation: Text {
            en: "Text: course COPD of NPI, university of applied sciences Leiden, or comparable training. Read as \
                 three alternatives; comparable is attested.",
            nl: "De tekst: cursus COPD NPI, hogeschool Leiden of vergelijkbare opleiding. Gelezen als drie \
                 mogelijkheden; 'vergelijkbaar' wordt door een persoon verklaard.",
        },
    },
    RuleText {
        id: "OI22-B1.72",
        title: Text {
            en: "CVRM population, main practitioner and structural need known",
            nl: "CVRM-populatie in beeld",
        },
        effect: Text {
            en: "False: CVRM chain cannot be contracted.",
            nl: "Niet voldaan: de CVRM-keten kan niet worden gecontracteerd.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.73",
        title: Text { en: "CVRM plan of approach with goal and results", nl: "Plan van aanpak CVRM" },
        effect: Text {
            en: "False: CVRM chain cannot be contracted.",
            nl: "Niet voldaan: de CVRM-keten kan niet worden gecontracteerd.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.74",
        title: Text {
            en: "CVRM programme based on the latest standard and guidelines, tailored",
            nl: "Zorgprogramma CVRM",
        },
        effect: Text {
            en: "False: CVRM chain cannot be contracted.",
            nl: "Niet voldaan: de CVRM-keten kan niet worden gecontracteerd.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B1.75",
        title: Text {
            en: "CVRM programme addresses lifestyle; personal health plan central",
            nl: "CVRM: leefstijl en gezondheidsplan",
        },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text {
            en: "Lifestyle parts follow a such-as wording; at least one is required.",
            nl: "De leefstijlonderdelen zijn ingeleid met 'zoals'; ten minste één is vereist.",
        },
    },
    RuleText {
        id: "OI22-B1.76",
        title: Text { en: "ICT tool for proven active lifestyle interventions", nl: "ICT-tool leefstijlinterventies" },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text {
            en: "Applies to CVRM independently of ICT financing (OI22-B1.18).",
            nl: "Geldt voor CVRM, los van de financiering van ICT (OI22-B1.18).",
        },
    },
    RuleText {
        id: "OI22-B1.77",
        title: Text {
            en: "Other forms of smoking cessation for chain patients go to review",
            nl: "Overige vormen stoppen met roken",
        },
        effect: Text {
            en: "Always held for review: literally excluded by the matrix, but not contained in the tariff.",
            nl: "Altijd aangehouden ter beoordeling: letterlijk uitgesloten door de matrix, maar niet in het tarief \
                 begrepen.",
        },
        interpretation: Text {
            en: "Companion of OI22-B1.38, B1.45 and B1.49, so that the narrower reading chosen there never becomes a \
                 silent pass.",
            nl: "Tegenhanger van OI22-B1.38, B1.45 en B1.49, zodat de engere lezing daar nooit stilzwijgend tot \
                 'voldoet' leidt.",
        },
    },
    RuleText {
        id: "OI22-B1.78",
        title: Text {
            en: "One-off consult of a specialist type that is not listed goes to review",
            nl: "Eenmalig consult niet-genoemde specialist",
        },
        effect: Text {
            en: "Chain-related one-off consult claimed by, for instance, a cardiologist: human decides.",
            nl: "Een eenmalig consult dat met de keten samenhangt en door bijvoorbeeld een cardioloog is gedeclareerd: \
                 een mens beslist.",
        },
        interpretation: Text {
            en: "Companion of OI22-B1.35: list read as closed there.",
            nl: "Tegenhanger van OI22-B1.35, waar de lijst gesloten is gelezen.",
        },
    },
    RuleText {
        id: "OI22-B1.79",
        title: Text {
            en: "Active self-care policy, no separate agreement from 2022",
            nl: "Actief zelfzorgbeleid, geen aparte afspraak",
        },
        effect: Text {
            en: "False: finding on the policy or on the contract terms.",
            nl: "Niet voldaan: bevinding over het beleid of over de contractvoorwaarden.",
        },
        interpretation: Text {
            en: "An active policy is called important, read as expected.",
            nl: "Een actief beleid heet 'belangrijk' en is gelezen als verwacht.",
        },
    },
    RuleText {
        id: "OI22-B1.80",
        title: Text {
            en: "Most recent version of the inclusion guide is used",
            nl: "Meest recente versie handleiding",
        },
        effect: Text {
            en: "False: patients judged on the older version must be judged again.",
            nl: "Niet voldaan: patiënten die op de oudere versie zijn beoordeeld, moeten opnieuw worden beoordeeld.",
        },
        interpretation: Text {
            en: "Most recent is judged at period.reference_date (first day of the claimed quarter). Whether patients \
                 already included must be re-judged after a new version is not stated; chosen: yes, because working by \
                 the most recent version is continuous. Alternative: version at inclusion.",
            nl: "De meest recente versie wordt bepaald op period.reference_date (de eerste dag van het gedeclareerde \
                 kwartaal). Of al geïncludeerde patiënten na een nieuwe versie opnieuw moeten worden beoordeeld, staat \
                 er niet; gekozen: ja, omdat werken volgens de meest recente versie doorloopt. Alternatief: de versie \
                 bij inclusie.",
        },
    },
    RuleText {
        id: "OI22-B1.81",
        title: Text {
            en: "Chronic care is purchased from a region organisation only",
            nl: "Ketenzorg alleen via regio-organisatie",
        },
        effect: Text {
            en: "False: no chronic-care agreement; other collaborations were replaced by the region organisation.",
            nl: "Niet voldaan: geen overeenkomst voor chronische zorg; andere samenwerkingsverbanden zijn vervangen \
                 door de regio-organisatie.",
        },
        interpretation: Text {
            en: "The change list says the region organisation takes the place of the collaboration \
                 (samenwerkingsverband); annex 1 keeps using main contractor (hoofdcontractant) for the same party.",
            nl: "De wijzigingenlijst zegt dat de regio-organisatie het samenwerkingsverband vervangt; bijlage 1 blijft \
                 voor dezelfde partij van hoofdcontractant spreken.",
        },
    },
];
