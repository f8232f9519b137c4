//! Texts of the rules of annexes 1 and 2: schemes, and the examples COPD, heart failure and dialysis.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 22] = [
    RuleText {
        id: "SPC-B1.1",
        title: Text {
            en: "Right care in the right place: prevent, move or replace",
            nl: "JZOJP: voorkomen, verplaatsen, vervangen",
        },
        effect: Text {
            en: "Empty set: review 'does not match the essence of JZOJP'.",
            nl: "Lege verzameling: ter beoordeling, 'past niet bij de essentie van JZOJP'.",
        },
        interpretation: Text {
            en: "'De essentie is': a definition, so a classification with at least one of the three; more than one is \
                 normal.",
            nl: "'De essentie is': een definitie, dus een indeling met ten minste een van de drie; meer dan één is \
                 gewoon.",
        },
    },
    RuleText {
        id: "SPC-B1.2",
        title: Text {
            en: "Impulse scheme SET: who it is meant for",
            nl: "Stimuleringsregeling E-health Thuis (SET): voor wie",
        },
        effect: Text {
            en: "Failing elements listed; a person checks the scheme's own text.",
            nl: "Onderdelen waaraan niet wordt voldaan, worden genoemd; een mens raadpleegt de tekst van de regeling \
                 zelf.",
        },
        interpretation: Text {
            en: "A description of the scheme, not the scheme itself; therefore review, never deny. The scheme is for \
                 EXISTING e-health; a new application fails.",
            nl: "Een beschrijving van de regeling, niet de regeling zelf; daarom ter beoordeling, nooit een \
                 weigering. De regeling is voor BESTAANDE e-health; een nieuwe toepassing voldoet niet.",
        },
    },
    RuleText {
        id: "SPC-B1.3",
        title: Text { en: "Transformation money in the specialist care budget", nl: "Transformatiegelden MSZ" },
        effect: Text {
            en: "Failing elements listed; overlap in full months and in days reported (0 without overlap).",
            nl: "Onderdelen waaraan niet wordt voldaan, worden genoemd; overlap in volle maanden en in dagen wordt \
                 gemeld (0 zonder overlap).",
        },
        interpretation: Text {
            en: "The agreement (Hoofdlijnenakkoord MSZ) is named 2019-2022, 'tot en met' 2022 = half-open until \
                 2023-01-01. No amount or share is stated. Years outside the period are reported, not refused.",
            nl: "Het akkoord (Hoofdlijnenakkoord MSZ) wordt genoemd als 2019-2022, 'tot en met' 2022 = half open tot \
                 2023-01-01. Er staat geen bedrag of aandeel. Jaren buiten de periode worden gemeld, niet geweigerd.",
        },
    },
    RuleText {
        id: "SPC-B2.1",
        title: Text {
            en: "COPD: 25% fewer hospital bed days in 5 years, quality of life and satisfaction not lower",
            nl: "COPD: 25% minder ligdagen in 5 jaar",
        },
        effect: Text {
            en: "Reached / not reached from year 5 on; before that pass with progress only. Reduction with a fall in \
                 quality of life or satisfaction counts as not reached.",
            nl: "Bereikt / niet bereikt vanaf jaar 5; daarvoor voldoet met alleen de voortgang. Vermindering met een \
                 daling van kwaliteit van leven of tevredenheid geldt als niet bereikt.",
        },
        interpretation: Text {
            en: "Goal of the national pathway (LAN), not of this guide: a KPI only when a contract adopts it. \
                 Baseline year and unit are not given: absolute bed days in the calendar year before the start are \
                 read as baseline (national reference: more than 200000 days in 2010, so at most 150000); \
                 alternatives per patient or corrected for admissions must be written in the contract. 'In 5 jaar' = \
                 measured over the fifth year. No linear path is implied.",
            nl: "Doel van het landelijke zorgpad (LAN), niet van deze handreiking: alleen een KPI als een contract \
                 het overneemt. Basisjaar en eenheid zijn niet gegeven: absolute ligdagen in het kalenderjaar voor \
                 de start zijn als uitgangswaarde gelezen (landelijke referentie: meer dan 200000 dagen in 2010, dus \
                 hoogstens 150000); alternatieven per patiënt of gecorrigeerd voor opnames moeten in het contract \
                 staan. 'In 5 jaar' = gemeten over het vijfde jaar. Een lineair verloop wordt niet verondersteld.",
        },
    },
    RuleText {
        id: "SPC-B2.2",
        title: Text {
            en: "COPD reference: about half of admitted patients readmitted in the same year",
            nl: "COPD-referentie: helft heropgenomen in hetzelfde jaar",
        },
        effect: Text {
            en: "Position against the reference of one half; output rate_ppm.",
            nl: "Positie ten opzichte van de referentie van de helft; uitkomst rate_ppm.",
        },
        interpretation: Text {
            en: "Patients are counted once however many readmissions they have ('een of meerdere malen'), same \
                 calendar year. 'Ongeveer de helft' (figures of 2010) is a reference, not a norm.",
            nl: "Patiënten tellen één keer, hoe vaak zij ook zijn heropgenomen ('een of meerdere malen'), in \
                 hetzelfde kalenderjaar. 'Ongeveer de helft' (cijfers van 2010) is een referentie, geen norm.",
        },
    },
    RuleText {
        id: "SPC-B2.3",
        title: Text {
            en: "COPD reference: more than half of cost comes from admissions for lung attacks",
            nl: "COPD-referentie: meer dan 50% van de kosten door opnames",
        },
        effect: Text {
            en: "Plausibility of the base case: outside the reference gives info 'cost structure differs from the \
                 2007 figure'.",
            nl: "Plausibiliteit van het basisjaar: buiten de referentie geeft de informatie 'kostenstructuur wijkt af \
                 van het cijfer van 2007'.",
        },
        interpretation: Text {
            en: "'Meer dan 50% van alle COPD gerelateerde zorgkosten (415 miljoen in 2007)': the bracket is read with \
                 the total, so 41500000000 cents total and more than 20750000000 cents admissions. Alternative: 415 \
                 million is the admission part.",
            nl: "'Meer dan 50% van alle COPD gerelateerde zorgkosten (415 miljoen in 2007)': het bedrag tussen \
                 haakjes is bij het totaal gelezen, dus 41500000000 cent in totaal en meer dan 20750000000 cent aan \
                 opnames. Alternatief: 415 miljoen is het deel van de opnames.",
        },
    },
    RuleText {
        id: "SPC-B2.4",
        title: Text {
            en: "COPD cost forecast as plausibility bound of an expected-cost trend",
            nl: "COPD-kostenprognose als plausibiliteitsgrens",
        },
        effect: Text {
            en: "Expected cost above three times its base before 2033: info 'above RIVM forecast'.",
            nl: "Verwachte kosten boven driemaal de basis voor 2033: informatie 'boven de prognose van het RIVM'.",
        },
        interpretation: Text {
            en: "'Tot 2032 zelfs verdriedubbelen': the base year is not stated (2007 or 2010); used only as a ceiling \
                 for plausibility, never to compute the trend.",
            nl: "'Tot 2032 zelfs verdriedubbelen': het basisjaar is niet vermeld (2007 of 2010); alleen gebruikt als \
                 bovengrens voor plausibiliteit, nooit om de trend te berekenen.",
        },
    },
    RuleText {
        id: "SPC-B2.5",
        title: Text {
            en: "Heart failure: regional agreements to be made",
            nl: "Hartfalen: te maken regionale afspraken",
        },
        effect: Text {
            en: "Missing agreement or party listed.",
            nl: "De ontbrekende afspraak of partij wordt genoemd.",
        },
        interpretation: Text {
            en: "'Zullen dus ook afspraken moeten maken' = F1. The common base is the named document on cooperation \
                 in heart failure telemonitoring; conformity with it is not tested because its text is not here.",
            nl: "'Zullen dus ook afspraken moeten maken' = F1. De gemeenschappelijke basis is het genoemde document \
                 over samenwerking bij telemonitoring van hartfalen; of daaraan is voldaan, wordt niet getoetst \
                 omdat de tekst hier ontbreekt.",
        },
    },
    RuleText {
        id: "SPC-B2.6",
        title: Text {
            en: "Heart failure: guideline evidence is not a ground for payment",
            nl: "Hartfalen: richtlijn geeft geen duidelijk advies",
        },
        effect: Text {
            en: "Contract that rests on the guideline alone is sent to review.",
            nl: "Een contract dat alleen op de richtlijn steunt, gaat ter beoordeling.",
        },
        interpretation: Text {
            en: "Telemonitoring is in the guidelines, but these find too little evidence for a clear advice (varying \
                 results). Reading: effects must be measured in the contract itself. Text is descriptive, hence \
                 review.",
            nl: "Telemonitoring staat in de richtlijnen, maar die vinden te weinig bewijs voor een duidelijk advies \
                 (wisselende resultaten). Lezing: de effecten moeten in het contract zelf worden gemeten. De tekst \
                 is beschrijvend, dus ter beoordeling.",
        },
    },
    RuleText {
        id: "SPC-B2.7",
        title: Text {
            en: "Reference: three-year contracts of Zilveren Kruis for telemonitoring of severe heart failure",
            nl: "Referentie: driejarige contracten Zilveren Kruis",
        },
        effect: Text {
            en: "Deviations from the named example listed. The ambition 'thousands of insured' is not a KPI (no \
                 figure, no date).",
            nl: "Afwijkingen van het genoemde voorbeeld worden genoemd. De ambitie 'duizenden verzekerden' is geen \
                 KPI (geen getal, geen datum).",
        },
        interpretation: Text {
            en: "Purchasing policy 2019 of that insurer, cited as example.",
            nl: "Inkoopbeleid 2019 van die verzekeraar, aangehaald als voorbeeld.",
        },
    },
    RuleText {
        id: "SPC-B2.8",
        title: Text { en: "Home dialysis share against 15%, 30% and 80%", nl: "Aandeel thuisdialyse: 15%, 30%, 80%" },
        effect: Text {
            en: "Outputs band (at or below present national level; between present and realistic; realistic potential \
                 reached; above the theoretical maximum, check data: review) and missing_to_30, the number missing \
                 to 30%.",
            nl: "Uitkomsten band (op of onder het huidige landelijke niveau; tussen huidig en realistisch; \
                 realistisch potentieel bereikt; boven het theoretische maximum, gegevens nagaan: ter beoordeling) \
                 en missing_to_30, het aantal dat aan 30% ontbreekt.",
        },
        interpretation: Text {
            en: "15% ('zo'n'), 30% ('realistische schatting', can and want) and up to 80% ('in theorie') are figures \
                 of the text, none is a stated target; the realistic 30% is read as the KPI level, warn only. \
                 National: about 6500 patients, so 975, 1950 and 5200.",
            nl: "15% ('zo'n'), 30% ('realistische schatting', kunnen en willen) en tot 80% ('in theorie') zijn \
                 cijfers uit de tekst; geen ervan is als doel gesteld. De realistische 30% is gelezen als \
                 KPI-niveau, alleen een waarschuwing. Landelijk: ongeveer 6500 patiënten, dus 975, 1950 en 5200.",
        },
    },
    RuleText {
        id: "SPC-B2.9",
        title: Text {
            en: "Home dialysis: able, willing and offered the choice",
            nl: "Thuisdialyse: kunnen, willen en keuze gekregen",
        },
        effect: Text {
            en: "Not able or not willing: no home dialysis, centre dialysis remains. Choice never offered: warn for \
                 the provider.",
            nl: "Niet kunnen of niet willen: geen thuisdialyse, centrumdialyse blijft. Keuze nooit aangeboden: \
                 waarschuwing voor de zorgaanbieder.",
        },
        interpretation: Text {
            en: "The realistic share counts patients who can AND want; so both are conditions per patient. That \
                 patients do not always get the opportunity to choose is a complaint: offering is F2 (warn), ability \
                 and will are hard.",
            nl: "Het realistische aandeel telt patiënten die kunnen EN willen; beide zijn dus voorwaarden per \
                 patiënt. Dat patiënten niet altijd de keuze krijgen, is een klacht: aanbieden is F2 (waarschuwing), \
                 kunnen en willen zijn hard.",
        },
    },
    RuleText {
        id: "SPC-B2.10",
        title: Text {
            en: "Dialysis frequency plausible: 3 to 7 per week",
            nl: "Dialysefrequentie plausibel: 3 tot 7 per week",
        },
        effect: Text {
            en: "Outside the range: review of the claim, no automatic rejection.",
            nl: "Buiten het bereik: beoordeling van de declaratie, geen automatische afwijzing.",
        },
        interpretation: Text {
            en: "'Zo'n 3 tot wel 7 keer per week' describes practice (about). Part weeks (start, admission, death) \
                 are skipped.",
            nl: "'Zo'n 3 tot wel 7 keer per week' beschrijft de praktijk (ongeveer). Gedeeltelijke weken (start, \
                 opname, overlijden) worden overgeslagen.",
        },
    },
    RuleText {
        id: "SPC-B2.11",
        title: Text {
            en: "Home dialysis has a payment title in the current system",
            nl: "Thuisdialyse: betaaltitel beschikbaar",
        },
        effect: Text {
            en: "Output payable. Title not in the set: reject, payable 0. Also charged to an innovation or impulse \
                 budget: reject, payable 0 (the regular title exists, no double payment).",
            nl: "Uitkomst payable. Titel niet in de verzameling: afwijzing, payable 0. Ook ten laste gebracht van een \
                 innovatie- of impulsbudget: afwijzing, payable 0 (de reguliere titel bestaat, geen dubbele \
                 betaling).",
        },
        interpretation: Text {
            en: "The text only says a title exists; the codes are contract parameters. That the existing title \
                 excludes a second payment for the same session is derived, the text does not say it.",
            nl: "De tekst zegt alleen dat er een titel bestaat; de codes zijn contractparameters. Dat de bestaande \
                 titel een tweede betaling voor dezelfde sessie uitsluit, is afgeleid; de tekst zegt het niet.",
        },
    },
    RuleText {
        id: "SPC-B2.12",
        title: Text {
            en: "Necessary home adaptations under the medical aids scheme",
            nl: "Noodzakelijke woningaanpassing via hulpmiddelenregeling",
        },
        effect: Text {
            en: "Not necessary, or claimed under the dialysis title or the contract of this guide: reject, with the \
                 right route named. Amount follows the medical aids scheme (outside this policy).",
            nl: "Niet noodzakelijk, of gedeclareerd onder de dialysetitel of het contract van deze handreiking: \
                 afwijzing, met de juiste route. Het bedrag volgt de regeling hulpmiddelenzorg (buiten dit beleid).",
        },
        interpretation: Text {
            en: "'Via de regeling van hulpmiddelenzorg' is read as: only there.",
            nl: "'Via de regeling van hulpmiddelenzorg' is gelezen als: alleen daar.",
        },
    },
    RuleText {
        id: "SPC-B2.13",
        title: Text {
            en: "Write-down of centre capacity over several years",
            nl: "Meerjarige afschrijving van centrumcapaciteit",
        },
        effect: Text {
            en: "Yearly loss rows for the provider in SPC-1.22; compensation as agreed. n < 2: review, because the \
                 text says it takes several years; the amounts are given for n = 1.",
            nl: "Jaarlijkse verliesregels voor de zorgaanbieder in SPC-1.22; compensatie zoals afgesproken. n < 2: \
                 ter beoordeling, omdat de tekst zegt dat het meerdere jaren duurt; bij n = 1 worden de bedragen \
                 gegeven.",
        },
        interpretation: Text {
            en: "The text explains why capacity cannot be run down at once (chairs, equipment, staff). It does not \
                 say who pays: contract.write_down_share_ppm, unknown = undetermined.",
            nl: "De tekst legt uit waarom capaciteit niet ineens kan worden afgebouwd (stoelen, apparatuur, \
                 personeel). Zij zegt niet wie betaalt: contract.write_down_share_ppm, onbekend = onbepaald.",
        },
    },
    RuleText {
        id: "SPC-B2.14",
        title: Text {
            en: "Nursing cost per treatment: home visit against centre",
            nl: "Verpleegkosten per behandeling: thuis tegenover centrum",
        },
        effect: Text {
            en: "Both amounts; warn when home assistance is dearer: organisation of assisted home dialysis must be \
                 thought through (plan.home_assistance_organised).",
            nl: "Beide bedragen; waarschuwing als hulp thuis duurder is: de organisatie van thuisdialyse met hulp \
                 moet worden doordacht (plan.home_assistance_organised).",
        },
        interpretation: Text {
            en: "The text says a nurse regularly visiting homes will not work more cost-efficiently than one who \
                 supervises several patients at once; the formula makes that comparison. It is about nursing only, \
                 not total cost.",
            nl: "De tekst zegt dat een verpleegkundige die geregeld aan huis komt niet kostenefficiënter werkt dan \
                 een die meer patiënten tegelijk begeleidt; de formule maakt die vergelijking. Het gaat alleen over \
                 de verpleging, niet over de totale kosten.",
        },
    },
    RuleText {
        id: "SPC-B2.15",
        title: Text {
            en: "Clear agreements on capacity, budgets, responsibility, quality and organisation",
            nl: "Duidelijke afspraken over afbouw, budget, verantwoordelijkheid, kwaliteit en organisatie",
        },
        effect: Text { en: "Missing agreement listed.", nl: "De ontbrekende afspraak wordt genoemd." },
        interpretation: Text {
            en: "'Samenwerkende partijen moeten hierover duidelijk afspraken maken': 'hierover' = the three listed \
                 reasons (investment and run-down; uncertainty of nephrologists on budget, responsibility, quality; \
                 organisation of support).",
            nl: "'Samenwerkende partijen moeten hierover duidelijk afspraken maken': 'hierover' = de drie genoemde \
                 redenen (investering en afbouw; onzekerheid van nefrologen over budget, verantwoordelijkheid en \
                 kwaliteit; organisatie van ondersteuning).",
        },
    },
    RuleText {
        id: "SPC-B2.16",
        title: Text {
            en: "Dialysis tariffs against actual cost; home expected to be structurally cheaper",
            nl: "Tarieven tegenover werkelijke kosten; thuis naar verwachting goedkoper",
        },
        effect: Text {
            en: "False: review 'tariff not based on actual cost'. home_cheaper false: info 'expectation not met', the \
                 result does not change. Spread reported when the tariffs of the compared providers are known.",
            nl: "Niet waar: ter beoordeling, 'tarief niet op werkelijke kosten gebaseerd'. home_cheaper niet waar: \
                 informatie 'verwachting niet uitgekomen', het resultaat verandert niet. De spreiding wordt gemeld \
                 als de tarieven van de vergeleken zorgaanbieders bekend zijn.",
        },
        interpretation: Text {
            en: "The text reports large differences and a suspicion that tariffs do not rest on actual costs; it sets \
                 no norm. The tolerance is a contract parameter; if absent only the deviation is reported. (2) is an \
                 expectation ('kunnen'). Figures of figure 10 (Achmea 2014) are an image.",
            nl: "De tekst meldt grote verschillen en het vermoeden dat tarieven niet op werkelijke kosten rusten; zij \
                 stelt geen norm. De tolerantie is een contractparameter; ontbreekt zij, dan wordt alleen de \
                 afwijking gemeld. (2) is een verwachting ('kunnen'). De cijfers van figuur 10 (Achmea 2014) zijn \
                 een afbeelding.",
        },
    },
    RuleText {
        id: "SPC-B2.17",
        title: Text {
            en: "Taskforce: adequate deliverables for multi-year agreements",
            nl: "Taskforce: adequate prestaties bij meerjarenafspraken",
        },
        effect: Text { en: "Reported.", nl: "Wordt gemeld." },
        interpretation: Text {
            en: "Attested by a person. 'Zullen adequate prestaties vastgesteld moeten worden' is an advice of the \
                 Taskforce Thuisdialyse (report March 2019) quoted here, so review instead of deny. 'Prestaties' = \
                 billable deliverables.",
            nl: "Door een persoon verklaard. 'Zullen adequate prestaties vastgesteld moeten worden' is een hier \
                 aangehaald advies van de Taskforce Thuisdialyse (rapport maart 2019), dus ter beoordeling in plaats \
                 van een weigering. 'Prestaties' = declarabele prestaties.",
        },
    },
    RuleText {
        id: "SPC-B2.18",
        title: Text {
            en: "No negative incentive for institution, professional or patient",
            nl: "Geen negatieve prikkels voor instelling, professional of patiënt",
        },
        effect: Text {
            en: "Outputs delta[a] and compensation[a] = max(0, -delta[a]). Each negative delta is a negative \
                 incentive and is reported with the compensation that removes it.",
            nl: "Uitkomsten delta[a] en compensation[a] = max(0, -delta[a]). Elke negatieve delta is een negatieve \
                 prikkel en wordt gemeld met de compensatie die haar wegneemt.",
        },
        interpretation: Text {
            en: "'Belangrijk dat de financieringsstructuur geen negatieve prikkels bevat' (advice of the Taskforce). \
                 'En/of' is read as all three must be free of them. A zero difference is not negative. Variable cost \
                 must be used for the two provider cost facts, otherwise fixed cost that stays is hidden (write-down \
                 is in SPC-B2.13). The same test serves the 'healthy incentives' question of the introduction for \
                 other applications.",
            nl: "'Belangrijk dat de financieringsstructuur geen negatieve prikkels bevat' (advies van de Taskforce). \
                 'En/of' is gelezen als: alle drie moeten ervan vrij zijn. Een verschil van nul is niet negatief. \
                 Voor de twee kostenfeiten van de aanbieder moeten variabele kosten worden gebruikt, anders blijven \
                 vaste kosten die doorlopen verborgen (de afschrijving staat in SPC-B2.13). Dezelfde toets dient de \
                 vraag naar 'gezonde prikkels' uit de inleiding voor andere toepassingen.",
        },
    },
    RuleText {
        id: "SPC-B2.19",
        title: Text {
            en: "Financing supports cooperation of centres with primary care",
            nl: "Financiering faciliteert samenwerking centrum en eerste lijn",
        },
        effect: Text { en: "Reported.", nl: "Wordt gemeld." },
        interpretation: Text {
            en: "'Wenselijk' = F3. Attested by a person.",
            nl: "'Wenselijk' = F3. Door een persoon verklaard.",
        },
    },
];
