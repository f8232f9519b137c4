//! Texts of the rules of step 3: needs, outcomes and indicators, financing agreements.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 37] = [
    RuleText {
        id: "SPC-3A.1",
        title: Text {
            en: "Entry to step 3: plan done, vision agreed, urgency and bottlenecks visible",
            nl: "Toegang tot stap 3",
        },
        effect: Text {
            en: "Missing items listed; step 3 consists of 3A needs, 3B outcomes and indicators, 3C financing \
                 agreements.",
            nl: "Ontbrekende punten worden genoemd; stap 3 bestaat uit 3A benodigdheden, 3B uitkomsten en \
                 indicatoren, 3C financieringsafspraken.",
        },
        interpretation: Text {
            en: "'Wanneer ... rond is en ... inzichtelijk zijn, kan' is a precondition. Here urgency becomes hard \
                 although it was only 'good to assess' in step 1.",
            nl: "'Wanneer ... rond is en ... inzichtelijk zijn, kan' is een voorwaarde vooraf. Hier wordt urgentie \
                 hard, hoewel het in stap 1 nog slechts 'goed' was om haar te bepalen.",
        },
    },
    RuleText {
        id: "SPC-3A.2",
        title: Text { en: "Focus on one specific application", nl: "Focus op één specifieke toepassing" },
        effect: Text { en: "Reported.", nl: "Wordt gemeld." },
        interpretation: Text {
            en: "Telemonitoring for COPD and home dialysis are named as examples of an application.",
            nl: "Telemonitoring bij COPD en thuisdialyse zijn genoemd als voorbeelden van een toepassing.",
        },
    },
    RuleText {
        id: "SPC-3A.3",
        title: Text { en: "Five needs mapped", nl: "Vijf benodigdheden in kaart" },
        effect: Text { en: "Missing ones listed.", nl: "Wat ontbreekt, wordt genoemd." },
        interpretation: Text {
            en: "The list differs from that of step 2 (six elements): logistics is new, pathway redesign and project \
                 organisation do not return. Both lists hold, each at its own gate.",
            nl: "De lijst verschilt van die van stap 2 (zes onderdelen): logistiek is nieuw, herontwerp van het \
                 zorgpad en projectorganisatie keren niet terug. Beide lijsten gelden, elk bij de eigen poort.",
        },
    },
    RuleText {
        id: "SPC-3A.4",
        title: Text {
            en: "Needs filled in: expertise connected, ICT set up, logistics in order",
            nl: "Benodigdheden ingevuld",
        },
        effect: Text { en: "Missing ones listed.", nl: "Wat ontbreekt, wordt genoemd." },
        interpretation: Text {
            en: "'Zorg bijvoorbeeld dat': imperative with examples; the three named are taken as the minimum.",
            nl: "'Zorg bijvoorbeeld dat': gebiedende wijs met voorbeelden; de drie genoemde gelden als minimum.",
        },
    },
    RuleText {
        id: "SPC-3A.5",
        title: Text { en: "Growth model towards transmural pathways", nl: "Groeimodel naar transmurale zorgpaden" },
        effect: Text {
            en: "Reported; related to SPC-4.2 (start small).",
            nl: "Wordt gemeld; hangt samen met SPC-4.2 (start klein).",
        },
        interpretation: Text {
            en: "Main message of a toolkit, in an example block: F3.",
            nl: "Hoofdboodschap van een toolkit, in een voorbeeldkader: F3.",
        },
    },
    RuleText {
        id: "SPC-3A.6",
        title: Text { en: "Reference points for technology and ICT", nl: "Aanknopingspunten techniek en ICT" },
        effect: Text {
            en: "Reference points not considered are listed.",
            nl: "Aanknopingspunten die niet zijn overwogen, worden genoemd.",
        },
        interpretation: Text {
            en: "Presented as useful starting points (F3), not obligations.",
            nl: "Gepresenteerd als nuttige aanknopingspunten (F3), niet als verplichtingen.",
        },
    },
    RuleText {
        id: "SPC-3A.7",
        title: Text {
            en: "Statutory standards for identification, access and specified consent",
            nl: "Wettelijke standaarden identificatie, toegang en gespecificeerde toestemming",
        },
        effect: Text { en: "Missing standard listed.", nl: "De ontbrekende standaard wordt genoemd." },
        interpretation: Text {
            en: "The text calls them legally required, so F1 although the sentence itself only lists reference \
                 points. Which standards are meant is attested by the provider.",
            nl: "De tekst noemt ze wettelijk vereist, dus F1, hoewel de zin zelf alleen aanknopingspunten opsomt. \
                 Welke standaarden bedoeld zijn, verklaart de zorgaanbieder.",
        },
    },
    RuleText {
        id: "SPC-3A.8",
        title: Text {
            en: "Good and reliable internet at home (NTA 8055)",
            nl: "Goede internetverbinding thuis (NTA 8055)",
        },
        effect: Text {
            en: "Patient not included until the connection is attested as adequate.",
            nl: "De patiënt wordt niet opgenomen zolang niet is verklaard dat de verbinding volstaat.",
        },
        interpretation: Text {
            en: "'Cruciaal' = F1. NTA 8055 gives the performance requirements; their figures are not in this \
                 document, so conformity is an attested fact per home.",
            nl: "'Cruciaal' = F1. NTA 8055 geeft de prestatie-eisen; de cijfers staan niet in dit document, dus \
                 voldoen eraan is een feit dat per woning wordt verklaard.",
        },
    },
    RuleText {
        id: "SPC-3A.9",
        title: Text { en: "Assessed by the IGJ with its e-health framework", nl: "IGJ-toetsingskader e-health" },
        effect: Text {
            en: "Reported: the inspectorate will judge the provider on this framework. Attested by the provider.",
            nl: "Wordt gemeld: de inspectie zal de zorgaanbieder aan dit kader toetsen. Door de zorgaanbieder \
                 verklaard.",
        },
        interpretation: Text {
            en: "Statement of fact about supervision; the self-assessment is the only thing a contract check can ask \
                 for.",
            nl: "Feitelijke mededeling over toezicht; de zelfbeoordeling is het enige waar een contracttoets om kan \
                 vragen.",
        },
    },
    RuleText {
        id: "SPC-3A.10",
        title: Text {
            en: "Testable quality criteria of 'Slimme Zorg Thuis' as norm set",
            nl: "Toetsbare criteria kennisdocument Slimme Zorg Thuis",
        },
        effect: Text {
            en: "Reported; the criteria can serve supervisors as norm set. Attested by the provider.",
            nl: "Wordt gemeld; de criteria kunnen toezichthouders als normenkader dienen. Door de zorgaanbieder \
                 verklaard.",
        },
        interpretation: Text {
            en: "Concept document at the time of writing; 'kan dienen' = F3.",
            nl: "Conceptdocument ten tijde van schrijven; 'kan dienen' = F3.",
        },
    },
    RuleText {
        id: "SPC-3A.11",
        title: Text { en: "Gate after step 3A", nl: "Poort na stap 3A" },
        effect: Text { en: "Pass opens stage 3B.", nl: "Voldoet opent stap 3B." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-3B.1",
        title: Text {
            en: "Chain from outcome to goal to indicator to instrument",
            nl: "Keten uitkomst, doelstelling, indicator, meetinstrument",
        },
        effect: Text {
            en: "Breaks in the chain are listed: outcome not based on the project plan, outcome without goal, goal \
                 without indicator, indicator without measuring instrument.",
            nl: "Breuken in de keten worden genoemd: uitkomst die niet op het projectplan steunt, uitkomst zonder \
                 doelstelling, doelstelling zonder indicator, indicator zonder meetinstrument.",
        },
        interpretation: Text {
            en: "Every link must have at least one successor; one instrument may serve several indicators.",
            nl: "Elke schakel moet ten minste één opvolger hebben; één instrument mag meer indicatoren dienen.",
        },
    },
    RuleText {
        id: "SPC-3B.2",
        title: Text {
            en: "Agreement on who measures and how it is monitored",
            nl: "Afspraak wie meet en hoe gemonitord wordt",
        },
        effect: Text {
            en: "Indicators without measurer or monitoring agreement are listed.",
            nl: "Indicatoren zonder afspraak over wie meet of hoe wordt gemonitord, worden genoemd.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-3B.3",
        title: Text {
            en: "Optional audit of measurement reliability",
            nl: "Facultatieve audit op betrouwbaarheid metingen",
        },
        effect: Text {
            en: "Opinion not reliable: every amount depending on the indicator is held in review. No audit agreed: \
                 not applicable (no finding).",
            nl: "Oordeel niet betrouwbaar: elk bedrag dat van de indicator afhangt, blijft ter beoordeling. Geen \
                 audit afgesproken: niet van toepassing (geen bevinding).",
        },
        interpretation: Text {
            en: "'Kan zo ver gaan dat': an option; once agreed it binds settlement.",
            nl: "'Kan zo ver gaan dat': een mogelijkheid; eenmaal afgesproken bindt zij de afrekening.",
        },
    },
    RuleText {
        id: "SPC-3B.4",
        title: Text {
            en: "One agreed data source per indicator, before measuring starts",
            nl: "Per indicator één vooraf afgesproken bron",
        },
        effect: Text {
            en: "Indicators without an agreed source, or agreed after the measurement began, are listed.",
            nl: "Indicatoren zonder afgesproken bron, of met een bron die na het begin van de meting is afgesproken, \
                 worden genoemd.",
        },
        interpretation: Text {
            en: "'Vooraf' is read as on or before the first day of measurement. The lesson learned turns the \
                 'important' of the first passage into 'moeten' (F1).",
            nl: "'Vooraf' is gelezen als op of voor de eerste dag van de meting. De geleerde les maakt van het \
                 'belangrijk' van de eerste passage een 'moeten' (F1).",
        },
    },
    RuleText {
        id: "SPC-3B.5",
        title: Text {
            en: "Reconciliation when the figures of two parties differ",
            nl: "Afstemming als cijfers van partijen uiteenlopen",
        },
        effect: Text {
            en: "u goes into KPI and settlement; the effect of a difference on an amount that reads j is the amount \
                 with value 1 minus the amount with value 2, two evaluations of the rule of that amount. Outside \
                 tolerance: review and, if contract.audit_agreed, SPC-3B.3. No source agreed in time and different \
                 figures: review, settlement blocked. No source agreed in time and equal figures: pass with warn.",
            nl: "u gaat naar KPI en afrekening; het effect van een verschil op een bedrag dat j leest, is het bedrag \
                 met waarde 1 min het bedrag met waarde 2: twee beoordelingen van de regel van dat bedrag. Buiten de \
                 tolerantie: ter beoordeling en, als contract.audit_agreed waar is, SPC-3B.3. Geen bron op tijd \
                 afgesproken en cijfers verschillen: ter beoordeling, afrekening geblokkeerd. Geen bron op tijd \
                 afgesproken en cijfers gelijk: voldoet, met waarschuwing.",
        },
        interpretation: Text {
            en: "The text says agree on a source so that nobody steers on 'his own reality' (hospital claims against \
                 insurer claims). It gives no tolerance and no fallback; so none is invented: without agreed source \
                 the core refuses to choose.",
            nl: "De tekst zegt dat een bron moet worden afgesproken, zodat niemand op 'zijn eigen werkelijkheid' \
                 stuurt (declaraties van het ziekenhuis tegenover die van de verzekeraar). Zij geeft geen tolerantie \
                 en geen terugval; die worden dus niet verzonnen: zonder afgesproken bron weigert de kern te kiezen.",
        },
    },
    RuleText {
        id: "SPC-3B.6",
        title: Text { en: "Broad benefits included among the indicators", nl: "Brede baten meegenomen" },
        effect: Text {
            en: "No broad benefit indicator: not ready.",
            nl: "Geen indicator van brede baten: niet gereed.",
        },
        interpretation: Text {
            en: "'Betrek in ieder geval de brede baten' = F1; what counts as broad is attested by giving an indicator \
                 the family broad_benefit.",
            nl: "'Betrek in ieder geval de brede baten' = F1; wat breed is, wordt verklaard door een indicator de \
                 familie broad_benefit te geven.",
        },
    },
    RuleText {
        id: "SPC-3B.7",
        title: Text {
            en: "COPD at home: four example goals with direction",
            nl: "COPD thuis: vier voorbeelddoelen met richting",
        },
        effect: Text {
            en: "Per goal reached / not reached and attainment in ppm; a goal that is not reached: fail (info); a \
                 configured direction opposite to the one above is reported as an error (review). kpi.target = \
                 kpi.value_baseline: attainment undefined, undetermined.",
            nl: "Per doel bereikt of niet bereikt, en doelbereik in ppm; een doel dat niet is bereikt: voldoet niet \
                 (informatie); een ingestelde richting tegengesteld aan die hierboven wordt als fout gemeld (ter \
                 beoordeling). kpi.target = kpi.value_baseline: doelbereik niet te bepalen, onbepaald.",
        },
        interpretation: Text {
            en: "The list ends in 'etc.'; figure 7 with the instruments is an image. Targets are contract parameters.",
            nl: "De lijst eindigt op 'etc.'; figuur 7 met de instrumenten is een afbeelding. Streefwaarden zijn \
                 contractparameters.",
        },
    },
    RuleText {
        id: "SPC-3B.8",
        title: Text { en: "Same figures for steering at all parties", nl: "Alle partijen sturen op dezelfde cijfers" },
        effect: Text {
            en: "Parties that steer on another source are named.",
            nl: "Partijen die op een andere bron sturen, worden genoemd.",
        },
        interpretation: Text {
            en: "Goes beyond settlement: management information must use the agreed source too. Claim data of \
                 hospital and insurer are the named example of divergence.",
            nl: "Gaat verder dan de afrekening: ook de stuurinformatie moet de afgesproken bron gebruiken. \
                 Declaratiegegevens van ziekenhuis en verzekeraar zijn het genoemde voorbeeld van uiteenlopen.",
        },
    },
    RuleText {
        id: "SPC-3B.9",
        title: Text { en: "Gate after step 3B", nl: "Poort na stap 3B" },
        effect: Text { en: "Pass opens stage 3C.", nl: "Voldoet opent stap 3C." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-3C.1",
        title: Text {
            en: "Financing agreements only after all previous steps",
            nl: "Financieringsafspraken pas na alle voorgaande stappen",
        },
        effect: Text {
            en: "Concrete financing agreements not open; the first failing stage and all its missing items are \
                 listed.",
            nl: "Concrete financieringsafspraken zijn niet open; de eerste stap die niet voldoet en al haar \
                 ontbrekende punten worden genoemd.",
        },
        interpretation: Text {
            en: "'Pas wanneer alle voorgaande stappen doorlopen zijn' = F1. Known funding bottlenecks may be \
                 discussed earlier (SPC-2.9), concrete agreements not.",
            nl: "'Pas wanneer alle voorgaande stappen doorlopen zijn' = F1. Bekende financieringsknelpunten mogen \
                 eerder worden besproken (SPC-2.9), concrete afspraken niet.",
        },
    },
    RuleText {
        id: "SPC-3C.2",
        title: Text {
            en: "Contract model recorded; four terms mapped on six models",
            nl: "Contractmodel vastgelegd; vier termen op zes modellen",
        },
        effect: Text {
            en: "Model not recorded: undetermined, which keeps the gate shut. Term and model not a listed pair: \
                 review.",
            nl: "Model niet vastgelegd: onbepaald, waardoor de poort dicht blijft. Term en model vormen geen genoemd \
                 paar: ter beoordeling.",
        },
        interpretation: Text {
            en: "Step 3C and the opening of annex 4 name four terms, annex 4 then explains six models; no mapping is \
                 given. The mapping above is this specification's reading; the term is optional, the model decides \
                 the formula. fixed_fee_per_patient comes from SPC-1.27.",
            nl: "Stap 3C en de opening van bijlage 4 noemen vier termen, bijlage 4 legt daarna zes modellen uit; een \
                 koppeling ontbreekt. De koppeling hierboven is de lezing van deze specificatie; de term is \
                 facultatief, het model bepaalt de formule. fixed_fee_per_patient komt uit SPC-1.27.",
        },
    },
    RuleText {
        id: "SPC-3C.3",
        title: Text {
            en: "Contract focus and impulse funding recorded",
            nl: "Contractfocus en impulsfinanciering vastgelegd",
        },
        effect: Text {
            en: "Either one missing: not ready. Impulse funding, when available, enters SPC-2.21 only in the years it \
                 is granted and never as structural cover (SPC-2.22).",
            nl: "Een van beide ontbreekt: niet gereed. Impulsfinanciering telt, als zij beschikbaar is, in SPC-2.21 \
                 alleen mee in de jaren waarvoor zij is toegekend en nooit als structurele dekking (SPC-2.22).",
        },
        interpretation: Text {
            en: "Both are questions that must be 'vastgelegd'; the answer may be annual or no impulse funding.",
            nl: "Beide zijn vragen die 'vastgelegd' moeten worden; het antwoord mag jaarlijks of geen \
                 impulsfinanciering zijn.",
        },
    },
    RuleText {
        id: "SPC-3C.4",
        title: Text {
            en: "Target group recorded, with capacity for self-direction",
            nl: "Doelgroep vastgelegd, met vermogen tot eigen regie",
        },
        effect: Text {
            en: "Missing item listed. Warn if plan.target_group_defined_step1 = false.",
            nl: "Het ontbrekende punt wordt genoemd. Waarschuwing als plan.target_group_defined_step1 niet waar is.",
        },
        interpretation: Text {
            en: "Line 1478 says the target group was determined in step 1, but step 1 contains no such element. \
                 Reading: hard here (moeten vastgelegd worden), warning there.",
            nl: "Regel 1478 zegt dat de doelgroep in stap 1 is bepaald, maar stap 1 bevat zo'n onderdeel niet. \
                 Lezing: hier hard (moeten vastgelegd worden), daar een waarschuwing.",
        },
    },
    RuleText {
        id: "SPC-3C.5",
        title: Text { en: "Guidance tailored to the patient's capacity", nl: "Begeleiding op maat" },
        effect: Text {
            en: "Patient with a guidance level other than the agreed one for the capacity level is reported.",
            nl: "Een patiënt met een ander begeleidingsniveau dan voor zijn niveau van eigen regie is afgesproken, \
                 wordt gemeld.",
        },
        interpretation: Text {
            en: "'Begeleiding moet op maat zijn.' The levels stand in figure 9 (image, model of Jan van der Kamp), so \
                 both code lists are contract parameters. Deviation upwards or downwards is for a professional to \
                 judge: review.",
            nl: "'Begeleiding moet op maat zijn.' De niveaus staan in figuur 9 (afbeelding, model van Jan van der \
                 Kamp); beide codelijsten zijn dus contractparameters. Afwijken naar boven of beneden beoordeelt een \
                 professional: ter beoordeling.",
        },
    },
    RuleText {
        id: "SPC-3C.6",
        title: Text {
            en: "Outcomes of 3B carried into the financing",
            nl: "Uitkomsten uit 3B doorvertaald naar financiering",
        },
        effect: Text {
            en: "Payment components on indicators outside the 3B list are denied; 3B indicators that no component \
                 uses: info.",
            nl: "Betalingscomponenten op indicatoren buiten de lijst van 3B worden geweigerd; 3B-indicatoren die geen \
                 component gebruikt: informatie.",
        },
        interpretation: Text {
            en: "Outcomes, indicators and instruments 'zijn bepaald in 3B' and must be recorded here (moeten \
                 vastgelegd worden).",
            nl: "Uitkomsten, indicatoren en instrumenten 'zijn bepaald in 3B' en moeten hier worden vastgelegd.",
        },
    },
    RuleText {
        id: "SPC-3C.7",
        title: Text { en: "Finance the effects: outcome-dependent part of the payment", nl: "Financier de effecten" },
        effect: Text {
            en: "D = 0 in the target state: review 'effects are not financed'. Share reported for SPC-B4.13.",
            nl: "D = 0 in de eindambitie: ter beoordeling, 'effecten worden niet gefinancierd'. Het aandeel wordt \
                 gemeld voor SPC-B4.13.",
        },
        interpretation: Text {
            en: "'Dat men de effecten moet financieren' is F1 wording, but annex 3 point 3 accepts payment by effort \
                 as a legitimate choice. Reading: review for the target state, nothing for the current state. Under \
                 bundled, capitation and global payment the provider keeps savings; that is an incentive on cost, \
                 not a payment for effect, so D counts only explicit outcome or savings payments; the reviewer sees \
                 the model.",
            nl: "'Dat men de effecten moet financieren' is een F1-formulering, maar bijlage 3 punt 3 aanvaardt \
                 betaling naar inspanning als legitieme keuze. Lezing: beoordeling voor de eindambitie, niets voor \
                 de huidige situatie. Onder bundel, capitatie en jaarbudget houdt de aanbieder besparingen; dat is \
                 een prikkel op kosten, geen betaling voor effect, dus telt D alleen uitdrukkelijke betalingen voor \
                 uitkomst of besparing; de beoordelaar ziet het model.",
        },
    },
    RuleText {
        id: "SPC-3C.8",
        title: Text {
            en: "Remuneration components: volume, care cost, investment",
            nl: "Beloningscomponenten: volume, zorgkosten, investeringen",
        },
        effect: Text {
            en: "Amount total and its parts. Components not recorded (the empty set): deny.",
            nl: "Bedrag total en de delen ervan. Componenten niet vastgelegd (de lege verzameling): weigering.",
        },
        interpretation: Text {
            en: "'Vaak bestaan de componenten uit': the three are usual, not mandatory; that components are recorded \
                 is mandatory (list under 'moeten vastgelegd worden').",
            nl: "'Vaak bestaan de componenten uit': de drie zijn gebruikelijk, niet verplicht; dát componenten worden \
                 vastgelegd is verplicht (lijst onder 'moeten vastgelegd worden').",
        },
    },
    RuleText {
        id: "SPC-3C.9",
        title: Text {
            en: "Investment component spread over the years, to the cent",
            nl: "Investeringscomponent over de jaren, sluitend op de cent",
        },
        effect: Text {
            en: "Output investment[t], t = 1..n; no entry, that is 0, after year n. n = 0: fail, no amounts.",
            nl: "Uitkomst investment[t], t = 1..n; geen waarde, dus 0, na jaar n. n = 0: voldoet niet, geen bedragen.",
        },
        interpretation: Text {
            en: "The text names investments as a component but not how they are repaid; equal yearly parts without \
                 interest is the simplest exact form, n is a contract parameter and other schedules may be given as \
                 fixed amounts (contract.other_component_cents).",
            nl: "De tekst noemt investeringen als component, maar niet hoe zij worden terugbetaald; gelijke \
                 jaarlijkse delen zonder rente is de eenvoudigste exacte vorm, n is een contractparameter en andere \
                 schema's kunnen als vaste bedragen worden opgegeven (contract.other_component_cents).",
        },
    },
    RuleText {
        id: "SPC-3C.10",
        title: Text {
            en: "Simulation and impact before the agreement is fixed",
            nl: "Simulatie en impactbepaling voor vaststelling",
        },
        effect: Text {
            en: "Agreement fixed without (earlier) simulation is reported.",
            nl: "Een afspraak die zonder (eerdere) simulatie is vastgelegd, wordt gemeld.",
        },
        interpretation: Text {
            en: "'Kan ... plaatsvinden en kunnen vervolgens': the order is clear, the duty weak. Simulation as such \
                 is F2; the points a-d remain hard by their own rules.",
            nl: "'Kan ... plaatsvinden en kunnen vervolgens': de volgorde is duidelijk, de plicht zwak. De simulatie \
                 zelf is F2; de punten a-d blijven hard door hun eigen regels.",
        },
    },
    RuleText {
        id: "SPC-3C.11",
        title: Text {
            en: "Scenario simulation: what provider, insurer and patient gain or lose",
            nl: "Scenariosimulatie: winst of verlies per partij",
        },
        effect: Text {
            en: "Outputs of the scenario: income, cost, result, outside, the two deltas, care units of the patient. \
                 Any unknown input: undetermined with the list.",
            nl: "Uitkomsten van het scenario: opbrengst, kosten, resultaat, uitgaven buiten het contract, de twee \
                 verschillen, zorgeenheden van de patiënt. Elke onbekende invoer: onbepaald, met de lijst.",
        },
        interpretation: Text {
            en: "The text asks for simulation and impact without a formula. 'volume +x%' is split into three causes \
                 because models put these risks on different parties: more insured, more patients, more services per \
                 patient. A cost change y works on unit costs; fixed costs move only through x.",
            nl: "De tekst vraagt om simulatie en impact zonder formule. 'Volume +x%' is in drie oorzaken gesplitst, \
                 omdat modellen deze risico's bij verschillende partijen leggen: meer verzekerden, meer patiënten, \
                 meer verrichtingen per patiënt. Een kostenverandering y werkt op de kosten per eenheid; vaste \
                 kosten bewegen alleen door x.",
        },
    },
    RuleText {
        id: "SPC-3C.12",
        title: Text {
            en: "Compensation share that just repairs the provider's loss",
            nl: "Minimaal aandeel dat het verlies van de aanbieder repareert",
        },
        effect: Text {
            en: "Share below break-even: warn, with the smallest sufficient share. No compensating share exists when \
                 loss > S: review.",
            nl: "Aandeel onder het omslagpunt: waarschuwing, met het kleinste aandeel dat volstaat. Er bestaat geen \
                 compenserend aandeel als loss > S: ter beoordeling.",
        },
        interpretation: Text {
            en: "Derived from the question whether the change yields enough to compensate; ceil because a share \
                 rounded down would leave the provider short.",
            nl: "Afgeleid uit de vraag of de verandering genoeg oplevert om te compenseren; naar boven afgerond, \
                 omdat een naar beneden afgerond aandeel de aanbieder tekort zou doen.",
        },
    },
    RuleText {
        id: "SPC-3C.13",
        title: Text { en: "Benchmark from the SET interviews", nl: "Benchmark uit SET-interviews" },
        effect: Text {
            en: "Deviations from the general picture are listed; no consequence.",
            nl: "Afwijkingen van het algemene beeld worden genoemd; geen gevolg.",
        },
        interpretation: Text {
            en: "Interviews found contracting generally integral, multi-year and not aimed at one intervention/target \
                 group combination, with the joint vision as starting point. 'Integraal gecontracteerd' is matched \
                 with both integral values of the enum.",
            nl: "Uit de interviews bleek dat in het algemeen integraal en meerjarig wordt gecontracteerd, en niet \
                 gericht op één combinatie van interventie en doelgroep, met de gezamenlijke visie als vertrekpunt. \
                 'Integraal gecontracteerd' past op beide integrale waarden van de lijst.",
        },
    },
    RuleText {
        id: "SPC-3C.14",
        title: Text {
            en: "The model is drawn up jointly once the points are settled",
            nl: "Model gezamenlijk opgesteld",
        },
        effect: Text {
            en: "Parties that did not adopt are listed.",
            nl: "Partijen die het model niet hebben vastgesteld, worden genoemd.",
        },
        interpretation: Text {
            en: "'In gezamenlijkheid' = at least provider and insurer, plus every chain party when \
                 contract.chain_parties = joint.",
            nl: "'In gezamenlijkheid' = ten minste zorgaanbieder en verzekeraar, en elke ketenpartij als \
                 contract.chain_parties = joint.",
        },
    },
    RuleText {
        id: "SPC-3C.15",
        title: Text { en: "Multi-year agreements give certainty on income", nl: "Meerjarenafspraken geven zekerheid" },
        effect: Text {
            en: "Annual contract: warn. Info when shrink/growth of staff (hospital shrink, VVT growth) or new \
                 building/renovation were not considered.",
            nl: "Jaarcontract: waarschuwing. Informatie als krimp/groei van personeel (krimp ziekenhuis, groei VVT) \
                 of nieuwbouw/verbouwing niet is meegenomen.",
        },
        interpretation: Text {
            en: "Recommended, not required. 'Meerjarig' is read as longer than 12 months, because an annual contract \
                 is the alternative the document names.",
            nl: "Aanbevolen, niet vereist. 'Meerjarig' is gelezen als langer dan 12 maanden, omdat een jaarcontract \
                 het alternatief is dat het document noemt.",
        },
    },
    RuleText {
        id: "SPC-3C.16",
        title: Text {
            en: "Agreements on monitoring, consequences and risk",
            nl: "Afspraken over monitoring, consequenties en risico",
        },
        effect: Text {
            en: "Missing agreement listed. Monitoring covers the intended (also financial) results.",
            nl: "De ontbrekende afspraak wordt genoemd. De monitoring omvat de beoogde (ook financiële) resultaten.",
        },
        interpretation: Text {
            en: "'Zullen ook afspraken moeten worden gemaakt' = F1 for all three. The consequence itself is a \
                 contract parameter; 'no consequence' is a valid value when explicit.",
            nl: "'Zullen ook afspraken moeten worden gemaakt' = F1 voor alle drie. De consequentie zelf is een \
                 contractparameter; 'geen consequentie' is een geldige waarde als zij uitdrukkelijk is.",
        },
    },
    RuleText {
        id: "SPC-3C.17",
        title: Text { en: "Gate after step 3C: ready to start", nl: "Poort na stap 3C: klaar voor de start" },
        effect: Text {
            en: "Pass opens stage 4; otherwise all missing, unknown and advised items.",
            nl: "Voldoet opent stap 4; anders alle ontbrekende, onbekende en geadviseerde punten.",
        },
        interpretation: Text {
            en: "'Alle randvoorwaarden zijn gecreeerd' (step 4) is read as: this gate has passed.",
            nl: "'Alle randvoorwaarden zijn gecreëerd' (stap 4) is gelezen als: deze poort is gepasseerd.",
        },
    },
];
