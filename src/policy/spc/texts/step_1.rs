//! Texts of the rules of step 1: vision and business case.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 29] = [
    RuleText {
        id: "SPC-1.1",
        title: Text { en: "Contents of the vision", nl: "Inhoud van de visie" },
        effect: Text {
            en: "Vision incomplete: missing parts listed.",
            nl: "Visie onvolledig: ontbrekende onderdelen worden genoemd.",
        },
        interpretation: Text {
            en: "The three questions (why, why for region and residents, contours of the societal business case) are \
                 read as required contents because formulating the vision is the deliverable of the step.",
            nl: "De drie vragen (waarom, waarom voor regio en inwoners, contouren van de maatschappelijke \
                 businesscase) zijn gelezen als verplichte inhoud, omdat het formuleren van de visie het resultaat \
                 van de stap is.",
        },
    },
    RuleText {
        id: "SPC-1.2",
        title: Text {
            en: "Relevant stakeholders take part in forming the vision",
            nl: "Relevante stakeholders aangehaakt bij visievorming",
        },
        effect: Text { en: "Stage 2 not open.", nl: "Stap 2 is niet open." },
        interpretation: Text {
            en: "Which stakeholders are relevant is a judgement: attested fact given by a person. The minimum list of \
                 SPC-1.3 is advice.",
            nl: "Welke stakeholders relevant zijn, is een oordeel: een feit dat een persoon verklaart. De \
                 minimumlijst van SPC-1.3 is een advies.",
        },
    },
    RuleText {
        id: "SPC-1.3",
        title: Text {
            en: "Advised minimum list of participants in the vision",
            nl: "Geadviseerde minimumlijst deelnemers visievorming",
        },
        effect: Text {
            en: "Lists the advised participants not present. board means: the boards of all cooperating parties.",
            nl: "Noemt de geadviseerde deelnemers die ontbreken. board betekent: de bestuurders van alle \
                 samenwerkende partijen.",
        },
        interpretation: Text {
            en: "'Wij adviseren ... op zijn minst' combines advice with a minimum: F2. Patient representatives are \
                 nevertheless hard through SPC-1.6.",
            nl: "'Wij adviseren ... op zijn minst' combineert een advies met een minimum: F2. \
                 Patiëntvertegenwoordigers zijn via SPC-1.6 toch hard.",
        },
    },
    RuleText {
        id: "SPC-1.4",
        title: Text {
            en: "Check for other relevant parties in the region",
            nl: "Andere relevante partijen in de regio nagegaan",
        },
        effect: Text {
            en: "Names the kinds given as examples: regional partnerships, municipalities. Attested by a person.",
            nl: "Noemt de soorten die als voorbeeld worden gegeven: regionale samenwerkingsverbanden en gemeenten. \
                 Door een persoon verklaard.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-1.5",
        title: Text {
            en: "Outcome of step 1: a jointly supported vision",
            nl: "Uitkomst stap 1: gezamenlijk gedragen visie",
        },
        effect: Text {
            en: "Members that did not endorse are listed.",
            nl: "Leden die de visie niet onderschrijven, worden genoemd.",
        },
        interpretation: Text {
            en: "'Gedragen' (supported) is read as endorsed by every coalition member. Alternative: a majority; the \
                 document gives no quorum, so none is invented.",
            nl: "'Gedragen' is gelezen als onderschreven door elk lid van de coalitie. Alternatief: een meerderheid; \
                 het document geeft geen quorum, dus wordt er geen verzonnen.",
        },
    },
    RuleText {
        id: "SPC-1.6",
        title: Text {
            en: "Patient representatives and experience experts co-write the vision",
            nl: "Patiëntvertegenwoordigers en ervaringsdeskundigen doen mee",
        },
        effect: Text { en: "Missing one(s) listed.", nl: "Wie ontbreekt, wordt genoemd." },
        interpretation: Text { en: "'Cruciaal' = F1.", nl: "'Cruciaal' = F1." },
    },
    RuleText {
        id: "SPC-1.7",
        title: Text { en: "Involve relatives (naasten)", nl: "Naasten betrekken" },
        effect: Text { en: "Advice not followed.", nl: "Advies niet gevolgd." },
        interpretation: Text { en: "'Vaak aan te raden' = F2.", nl: "'Vaak aan te raden' = F2." },
    },
    RuleText {
        id: "SPC-1.8",
        title: Text {
            en: "Patients really take part, and four need questions are answered",
            nl: "Echte patiëntparticipatie en vier behoeftevragen",
        },
        effect: Text { en: "Unanswered questions listed.", nl: "Niet beantwoorde vragen worden genoemd." },
        interpretation: Text {
            en: "'Beantwoord vragen als' introduces examples, so the four are the known minimum and not exhaustive.",
            nl: "'Beantwoord vragen als' leidt voorbeelden in; de vier vormen dus het bekende minimum en zijn niet \
                 uitputtend.",
        },
    },
    RuleText {
        id: "SPC-1.9",
        title: Text {
            en: "Relation with the environment mapped jointly",
            nl: "Relatie met omgeving gezamenlijk in beeld",
        },
        effect: Text {
            en: "Attested by a person. Finding also states whether a business model canvas was used \
                 (plan.business_model_canvas_used): info only, it is one known method.",
            nl: "Door een persoon verklaard. De bevinding vermeldt ook of een business model canvas is gebruikt \
                 (plan.business_model_canvas_used): alleen informatie, het is één bekende methode.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-1.10",
        title: Text {
            en: "Goals cover Triple Aim, better Quadruple Aim",
            nl: "Doelen dekken Triple Aim, liever Quadruple Aim",
        },
        effect: Text {
            en: "Outputs level and, when the four cost facts are known, cost_aim_reached; missing aims listed. Cost \
                 per capita compared by cross-multiplication, no rounding.",
            nl: "Uitkomsten level en, als de vier kostenfeiten bekend zijn, cost_aim_reached; ontbrekende doelen \
                 worden genoemd. Kosten per hoofd worden kruislings vermenigvuldigd vergeleken, zonder afronding.",
        },
        interpretation: Text {
            en: "The example of Slingeland/Sensire tests every innovation against the three aims; the general text \
                 calls the fourth a powerful starting point. Missing any of the four is a warning, none is hard. \
                 'Per capita' = per insured of the population, not per patient.",
            nl: "Het voorbeeld van Slingeland/Sensire toetst elke innovatie aan de drie doelen; de algemene tekst \
                 noemt het vierde een krachtig vertrekpunt. Een van de vier missen is een waarschuwing, geen ervan \
                 is hard. 'Per capita' = per verzekerde van de populatie, niet per patiënt.",
        },
    },
    RuleText {
        id: "SPC-1.11",
        title: Text {
            en: "Value-based health care: outcome per euro spent",
            nl: "VBHC: gezondheidsuitkomst per bestede euro",
        },
        effect: Text {
            en: "Outputs value_change and cost_falls; missing indicator families listed. Equal value: info \
                 'unchanged'.",
            nl: "Uitkomsten value_change en cost_falls; ontbrekende families van indicatoren worden genoemd. Gelijke \
                 waarde: informatie 'ongewijzigd'.",
        },
        interpretation: Text {
            en: "Value is defined as realised health outcome per euro spent, compared by cross-multiplication. \
                 'Maximising value and reducing cost' are two goals: a dearer treatment with more than \
                 proportionally better outcome raises value but does not reduce cost; both are reported. Zero cost \
                 makes the fraction undefined: undetermined.",
            nl: "Waarde is gedefinieerd als behaalde gezondheidsuitkomst per bestede euro, kruislings vermenigvuldigd \
                 vergeleken. 'Waarde maximaliseren en kosten verlagen' zijn twee doelen: een duurdere behandeling \
                 met een meer dan evenredig betere uitkomst verhoogt de waarde maar verlaagt de kosten niet; beide \
                 worden gemeld. Kosten van nul maken de breuk onbepaald: onbepaald.",
        },
    },
    RuleText {
        id: "SPC-1.12",
        title: Text {
            en: "Positive Health: medical plus five other dimensions",
            nl: "Positieve gezondheid: medisch plus vijf dimensies",
        },
        effect: Text { en: "Reports k of 6 dimensions.", nl: "Meldt k van de 6 dimensies." },
        interpretation: Text {
            en: "'Niet alleen medisch-inhoudelijk maar vanuit nog eens 5 verschillende dimensies' gives 1 + 5 = 6. \
                 The names stand only in figure 2 (image), so they are codes of the user, not of this specification.",
            nl: "'Niet alleen medisch-inhoudelijk maar vanuit nog eens 5 verschillende dimensies' geeft 1 + 5 = 6. De \
                 namen staan alleen in figuur 2 (afbeelding) en zijn dus codes van de gebruiker, niet van deze \
                 specificatie.",
        },
    },
    RuleText {
        id: "SPC-1.13",
        title: Text { en: "Regional picture and global analysis", nl: "Regiobeeld en globale analyse" },
        effect: Text { en: "Missing parts listed.", nl: "Ontbrekende onderdelen worden genoemd." },
        interpretation: Text {
            en: "The text asks 'shrinking or growing region?'; the value stable is added so that the question always \
                 has an answer.",
            nl: "De tekst vraagt 'krimp- of groeiregio?'; de waarde stabiel is toegevoegd, zodat de vraag altijd een \
                 antwoord heeft.",
        },
    },
    RuleText {
        id: "SPC-1.14",
        title: Text {
            en: "Impact forecast and business case substantiate the choice of innovation",
            nl: "Impactmeting en business case onderbouwen de keuze",
        },
        effect: Text {
            en: "Choice not substantiated; also: no base for later monitoring and learning evaluation.",
            nl: "Keuze niet onderbouwd; bovendien ontbreekt een basis voor latere monitoring en lerende evaluatie.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-1.15",
        title: Text {
            en: "Social return on investment (SROI) in euros",
            nl: "SROI: maatschappelijk rendement in euro's",
        },
        effect: Text {
            en: "Outputs as named; SROI is the exact fraction V / I, sroi_ppm is for display. A benefit not converted \
                 into euros makes V (and SROI) undetermined: it is never counted as 0.",
            nl: "Uitkomsten zoals genoemd; de SROI is de exacte breuk V / I, sroi_ppm is voor weergave. Een baat die \
                 niet in euro's is omgerekend, maakt V (en de SROI) onbepaald: zij telt nooit als 0.",
        },
        interpretation: Text {
            en: "The text wants economic gain and societal return side by side and every value converted into euros. \
                 It names no discount rate, horizon, deadweight or attribution; none is applied unless the contract \
                 parameter is given. Other methods are allowed ('verschillende methoden'), hence severity info.",
            nl: "De tekst wil economische winst en maatschappelijk rendement naast elkaar en elke waarde omgerekend \
                 in euro's. Zij noemt geen discontovoet, horizon, deadweight of toerekening; er wordt er geen \
                 toegepast tenzij de contractparameter is gegeven. Andere methoden mogen ('verschillende methoden'), \
                 vandaar informatie.",
        },
    },
    RuleText {
        id: "SPC-1.16",
        title: Text { en: "Benefits that cannot be cashed are not money", nl: "Niet-verzilverbare baten" },
        effect: Text {
            en: "Outputs per stakeholder. plan.cashable_ppm unknown: undetermined. A stakeholder whose case is \
                 positive only because of non-cashable benefits gets review 'kapitalisatierisico'.",
            nl: "Uitkomsten per stakeholder. plan.cashable_ppm onbekend: onbepaald. Een stakeholder van wie de \
                 businesscase alleen positief is door baten die niet te verzilveren zijn, komt ter beoordeling: \
                 'kapitalisatierisico'.",
        },
        interpretation: Text {
            en: "The warning is that savings are often not physically or directly available or collectable. The text \
                 gives no fraction: plan.cashable_ppm is attested per stakeholder. Societal return (SPC-1.15) keeps \
                 the full benefit; compensation (SPC-1.17) uses only the cashable part.",
            nl: "De waarschuwing is dat besparingen vaak niet fysiek of direct beschikbaar of te innen zijn. De tekst \
                 geeft geen deel: plan.cashable_ppm wordt per stakeholder verklaard. Het maatschappelijk rendement \
                 (SPC-1.15) behoudt de volle baat; de compensatie (SPC-1.17) gebruikt alleen het verzilverbare deel.",
        },
    },
    RuleText {
        id: "SPC-1.17",
        title: Text {
            en: "Does it yield enough to compensate losing stakeholders?",
            nl: "Levert het genoeg op om verliezers te compenseren?",
        },
        effect: Text {
            en: "Feasible: proposal of exact transfers per stakeholder and net_after (the fact \
                 plan.stakeholder_net_after_compensation_cents of SPC-A.4); not feasible: review 'business case too \
                 small to compensate' with the shortfall; contribution and net_after are then not given.",
            nl: "Haalbaar: voorstel voor exacte verrekeningen per stakeholder en net_after (het feit \
                 plan.stakeholder_net_after_compensation_cents van SPC-A.4); niet haalbaar: ter beoordeling, \
                 'businesscase te klein om te compenseren', met het tekort; contribution en net_after worden dan \
                 niet gegeven.",
        },
        interpretation: Text {
            en: "The text only asks whether the yield is enough to compensate 'certain stakeholders'. Who is entitled \
                 (plan.compensation_entitled) and the key are choices of the parties; full compensation to zero is \
                 the reading of 'compenseren'. The pool uses cashable gains because of the preceding warning.",
            nl: "De tekst vraagt alleen of de opbrengst genoeg is om 'bepaalde stakeholders' te compenseren. Wie daar \
                 recht op heeft (plan.compensation_entitled) en de sleutel zijn keuzes van de partijen; volledige \
                 compensatie tot nul is de lezing van 'compenseren'. De pot telt verzilverbare winst, vanwege de \
                 waarschuwing die eraan voorafgaat.",
        },
    },
    RuleText {
        id: "SPC-1.18",
        title: Text {
            en: "Urgency assessed; opportunities, doubts and priorities on the table early",
            nl: "Urgentie bepaald; kansen, twijfels en prioriteiten vroeg op tafel",
        },
        effect: Text {
            en: "Lists what is not on the table; warns that barriers raised later cost more time.",
            nl: "Noemt wat niet op tafel ligt; waarschuwt dat barrières die later opkomen meer tijd kosten.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-1.19",
        title: Text {
            en: "Priority model: contribution, risk profile, relative cost",
            nl: "Keuzeprioriteringsmodel: bijdrage, risico, relatieve kosten",
        },
        effect: Text {
            en: "Partial order of projects and circle diameters; fail (info) if the scoring definitions were not \
                 discussed with patients and professionals.",
            nl: "Gedeeltelijke ordening van projecten en diameters van de cirkels; voldoet niet (informatie) als de \
                 definities van de scores niet met patiënten en zorgprofessionals zijn besproken.",
        },
        interpretation: Text {
            en: "The text gives no weights between contribution and risk, so only dominance is computed. Cost goes \
                 into the DIAMETER of the circle (linear), not into its area.",
            nl: "De tekst geeft geen gewichten tussen bijdrage en risico; daarom wordt alleen dominantie berekend. De \
                 kosten bepalen de DIAMETER van de cirkel (lineair), niet de oppervlakte.",
        },
    },
    RuleText {
        id: "SPC-1.20",
        title: Text { en: "Risk analysis with mitigation per risk", nl: "Risicoanalyse met mitigatie per risico" },
        effect: Text {
            en: "Missing perspectives and the number of risks without a mitigation are reported.",
            nl: "Ontbrekende perspectieven en het aantal risico's zonder mitigatie worden gemeld.",
        },
        interpretation: Text {
            en: "Finance, capacity and knowledge are the three perspectives named; more are allowed.",
            nl: "Financiën, capaciteit en kennis zijn de drie genoemde perspectieven; meer mag.",
        },
    },
    RuleText {
        id: "SPC-1.21",
        title: Text { en: "Stakeholder analysis: interests and how to deal with them", nl: "Stakeholderanalyse" },
        effect: Text {
            en: "Missing items listed; info (F3) if plan.transmural_options_considered = false (several organisations \
                 and transmural pathways are 'often desirable').",
            nl: "Ontbrekende punten worden genoemd; informatie (F3) als plan.transmural_options_considered niet waar \
                 is (meerdere organisaties en transmurale zorgpaden zijn 'vaak wenselijk').",
        },
        interpretation: Text {
            en: "Looking at interests is 'belangrijk' (F2); the form of a stakeholder analysis is 'handig' (F3).",
            nl: "Kijken naar belangen is 'belangrijk' (F2); de vorm van een stakeholderanalyse is 'handig' (F3).",
        },
    },
    RuleText {
        id: "SPC-1.22",
        title: Text {
            en: "Input and yield per stakeholder; unequal distribution shown in this phase",
            nl: "Inbreng en opbrengst per stakeholder; scheve verdeling zichtbaar",
        },
        effect: Text {
            en: "Overview missing, or one of the kinds of input not considered: deny (must be visible in this phase). \
                 Unequal: review 'distribution risk' with the list of winners and losers and amounts; input of \
                 SPC-1.17 and SPC-B3.6. Benefit different from the SROI rows: review.",
            nl: "Geen overzicht, of een van de soorten inbreng niet meegenomen: weigering (moet in deze fase \
                 zichtbaar zijn). Scheve verdeling: ter beoordeling, 'verdelingsrisico', met de lijst van winnaars \
                 en verliezers en bedragen; invoer van SPC-1.17 en SPC-B3.6. Baat anders dan in de SROI-regels: ter \
                 beoordeling.",
        },
        interpretation: Text {
            en: "'Dienen dus in deze fase inzichtelijk gemaakt te worden' is F1 for making it visible; inequality \
                 itself is a risk, not a refusal. 'Ongelijk' is read as one gains while another loses; unequal gains \
                 among winners only are not flagged.",
            nl: "'Dienen dus in deze fase inzichtelijk gemaakt te worden' is F1 voor het zichtbaar maken; de scheve \
                 verdeling zelf is een risico, geen weigering. 'Scheef' is gelezen als: de een wint terwijl de ander \
                 verliest; ongelijke winst onder alleen winnaars wordt niet gemeld.",
        },
    },
    RuleText {
        id: "SPC-1.23",
        title: Text {
            en: "Income effect of moved care for patient, insurer, hospital and specialist",
            nl: "Inkomenseffect voor patiënt, verzekeraar, ziekenhuis en specialist",
        },
        effect: Text {
            en: "Four amounts. A negative hospital or specialist effect is the finding 'negative financial incentive' \
                 (result fail, warn) that leads to SPC-1.26 and SPC-B2.18.",
            nl: "Vier bedragen. Een negatief effect voor ziekenhuis of specialist is de bevinding 'negatieve \
                 financiële prikkel' (voldoet niet, waarschuwing), die leidt naar SPC-1.26 en SPC-B2.18.",
        },
        interpretation: Text {
            en: "The text asks the questions without formula; under per-piece payment fewer patients in hospital \
                 means less production and so less income, which is this formula.",
            nl: "De tekst stelt de vragen zonder formule; onder betaling per stuk betekenen minder patiënten in het \
                 ziekenhuis minder productie en dus minder inkomsten: dat is deze formule.",
        },
    },
    RuleText {
        id: "SPC-1.24",
        title: Text { en: "Look across the traditional funding partitions", nl: "Over de schotten heen kijken" },
        effect: Text {
            en: "Totals per domain and overall; warn when only one domain was examined without an attestation that no \
                 other is affected.",
            nl: "Totalen per domein en over alles; waarschuwing als maar één domein is bekeken zonder verklaring dat \
                 geen ander wordt geraakt.",
        },
        interpretation: Text {
            en: "Domains (for example Zvw, Wlz, Wmo) are not enumerated in the text; they are codes of the user.",
            nl: "Domeinen (bijvoorbeeld Zvw, Wlz, Wmo) worden in de tekst niet opgesomd; het zijn codes van de \
                 gebruiker.",
        },
    },
    RuleText {
        id: "SPC-1.25",
        title: Text {
            en: "Reference example COPD InBeeld: three-year shared savings, doctors' fee unchanged",
            nl: "Referentie COPD InBeeld: shared savings, drie jaar, artsenhonorarium ongewijzigd",
        },
        effect: Text {
            en: "Differences from the published example are listed; when contract.specialist_hold_harmless = true the \
                 specialist row in every simulation is 0 and the difference is carried by the hospital or insurer \
                 row named in contract.hold_harmless_payer.",
            nl: "Verschillen met het gepubliceerde voorbeeld worden genoemd; als contract.specialist_hold_harmless \
                 waar is, is de regel van de specialist in elke simulatie 0 en draagt de regel van ziekenhuis of \
                 verzekeraar, genoemd in contract.hold_harmless_payer, het verschil.",
        },
        interpretation: Text {
            en: "'De financiele vergoeding voor de artsen is onveranderd gebleven' can mean unchanged tariff or \
                 unchanged total income. Reading for simulation: total income held harmless, because fewer visits at \
                 the same tariff would lower it; the tariff test is reported as well. The insurer in the example is \
                 Menzis, providers Slingeland and Sensire.",
            nl: "'De financiële vergoeding voor de artsen is onveranderd gebleven' kan een ongewijzigd tarief of een \
                 ongewijzigd totaal inkomen betekenen. Lezing voor de simulatie: het totale inkomen blijft gelijk, \
                 want minder bezoeken tegen hetzelfde tarief zouden het verlagen; de toets op het tarief wordt ook \
                 gemeld. De verzekeraar in het voorbeeld is Menzis, de aanbieders zijn Slingeland en Sensire.",
        },
    },
    RuleText {
        id: "SPC-1.26",
        title: Text {
            en: "Negative financial incentive as barrier: a counter-measure is named",
            nl: "Negatieve financiële prikkel als barrière: tegenmaatregel",
        },
        effect: Text {
            en: "Barrier without counter-measure is reported with loss, the amount lost by hospital and specialist.",
            nl: "Een barrière zonder tegenmaatregel wordt gemeld met loss, het bedrag dat ziekenhuis en specialist \
                 verliezen.",
        },
        interpretation: Text {
            en: "The solutions are introduced with 'onder andere', so the list is open.",
            nl: "De oplossingen worden ingeleid met 'onder andere'; de lijst is dus open.",
        },
    },
    RuleText {
        id: "SPC-1.27",
        title: Text {
            en: "Fixed fee per patient under specialist treatment, intervention or not",
            nl: "Vast bedrag per patiënt onder behandeling, ook zonder interventie",
        },
        effect: Text {
            en: "Amount payable to the specialist/hospital per contract year; separate claims for the interventions \
                 covered by it follow contract.fixed_fee_covers (code set).",
            nl: "Bedrag dat per contractjaar aan specialist of ziekenhuis wordt betaald; losse declaraties voor de \
                 interventies die eronder vallen, volgen contract.fixed_fee_covers (codeverzameling).",
        },
        interpretation: Text {
            en: "TERM CLASH: the text calls this a 'fee-for-service', while by its own description (fixed per \
                 patient, also without intervention, as with the GP registration fee) it is a per-patient \
                 subscription; annex 4 uses Fee For Service for pay per piece. Reading: a seventh, separate formula \
                 fixed_fee_per_patient; contract.model = fee_for_service never means this one. The counting method \
                 is not given: contract parameter.",
            nl: "BOTSENDE TERMEN: de tekst noemt dit een 'fee-for-service', terwijl het naar eigen beschrijving (vast \
                 per patiënt, ook zonder interventie, zoals het inschrijftarief van de huisarts) een abonnement per \
                 patiënt is; bijlage 4 gebruikt Fee For Service voor betaling per stuk. Lezing: een zevende, aparte \
                 formule fixed_fee_per_patient; contract.model = fee_for_service betekent dit nooit. De wijze van \
                 tellen is niet gegeven: contractparameter.",
        },
    },
    RuleText {
        id: "SPC-1.28",
        title: Text {
            en: "Agreements long enough for the hospital to slim down",
            nl: "Afspraken lang genoeg om af te slanken",
        },
        effect: Text {
            en: "Reports months_short, the number of months short (0 when it holds).",
            nl: "Meldt months_short, het aantal maanden dat ontbreekt (0 als de regel opgaat).",
        },
        interpretation: Text {
            en: "'Langdurig' has no number. The test compares the term with the time the hospital itself says it \
                 needs to adapt organisation and facilities (plan.capacity_reduction_months, attested).",
            nl: "'Langdurig' heeft geen getal. De toets vergelijkt de looptijd met de tijd die het ziekenhuis zelf \
                 zegt nodig te hebben om organisatie en voorzieningen aan te passen (plan.capacity_reduction_months, \
                 verklaard).",
        },
    },
    RuleText {
        id: "SPC-1.29",
        title: Text { en: "Gate after step 1", nl: "Poort na stap 1" },
        effect: Text {
            en: "Pass opens stage 2; otherwise list of missing F1 items (deny), unknown items (undetermined) and F2 \
                 items (warn).",
            nl: "Voldoet opent stap 2; anders de lijst van ontbrekende F1-punten (weigering), onbekende punten \
                 (onbepaald) en F2-punten (waarschuwing).",
        },
        interpretation: Text {
            en: "Collects the F1 elements of step 1.",
            nl: "Verzamelt de F1-onderdelen van stap 1.",
        },
    },
];
