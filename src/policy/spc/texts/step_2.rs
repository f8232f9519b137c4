//! Texts of the rules of step 2: the project plan.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 23] = [
    RuleText {
        id: "SPC-2.1",
        title: Text { en: "Six elements of the project plan", nl: "Zes onderdelen van het projectplan" },
        effect: Text { en: "Missing elements listed.", nl: "Ontbrekende onderdelen worden genoemd." },
        interpretation: Text {
            en: "'Kan in de vorm van een projectplan': another form (action plan) is fine, plan.project_plan_exists \
                 is true for any written plan. 'In ieder geval' makes the six a hard minimum; logistics is added in \
                 3A (SPC-3A.3).",
            nl: "'Kan in de vorm van een projectplan': een andere vorm (plan van aanpak) mag; \
                 plan.project_plan_exists is waar voor elk geschreven plan. 'In ieder geval' maakt de zes tot een \
                 hard minimum; logistiek komt er in 3A bij (SPC-3A.3).",
        },
    },
    RuleText {
        id: "SPC-2.2",
        title: Text {
            en: "Needs of patients per phase of the patient journey",
            nl: "Behoeften van patiënten per fase",
        },
        effect: Text { en: "Unanswered questions listed.", nl: "Niet beantwoorde vragen worden genoemd." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-2.3",
        title: Text {
            en: "Permanent patient feedback foreseen in the plan",
            nl: "Permanente feedback van patiënten in het plan",
        },
        effect: Text { en: "Reported. Attested by a person.", nl: "Wordt gemeld. Door een persoon verklaard." },
        interpretation: Text {
            en: "'Belangrijk' = F2; permanent, so a one-off survey does not satisfy it.",
            nl: "'Belangrijk' = F2; permanent, dus een eenmalige enquête voldoet niet.",
        },
    },
    RuleText {
        id: "SPC-2.4",
        title: Text {
            en: "Information for patients, extra attention for low health literacy",
            nl: "Patiënteninformatie, extra aandacht lage gezondheidsvaardigheden",
        },
        effect: Text { en: "Missing item listed.", nl: "Het ontbrekende punt wordt genoemd." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-2.5",
        title: Text {
            en: "Patient and professional decide together on use (samen beslissen)",
            nl: "Samen beslissen over wel of niet gebruiken",
        },
        effect: Text {
            en: "The patient is not included (and is not counted in any per-patient amount) until a joint decision to \
                 use the application is recorded.",
            nl: "De patiënt wordt niet opgenomen (en telt in geen enkel bedrag per patiënt mee) zolang niet is \
                 vastgelegd dat samen tot gebruik is besloten.",
        },
        interpretation: Text {
            en: "'Zorg dat patient en zorgverlener samen beslissen over het wel/niet gaan gebruiken' = F1 at patient \
                 level. It is an instruction to the plan; reading: the plan works only if each inclusion carries the \
                 record. That the right place differs per patient (step 1) is the reason. A recorded decision NOT to \
                 use is a valid outcome and simply excludes the patient.",
            nl: "'Zorg dat patiënt en zorgverlener samen beslissen over het wel/niet gaan gebruiken' = F1 op het \
                 niveau van de patiënt. Het is een opdracht aan het plan; lezing: het plan werkt alleen als elke \
                 opname het besluit bevat. Dat de juiste plek per patiënt verschilt (stap 1), is de reden. Een \
                 vastgelegd besluit om NIET te gebruiken is een geldige uitkomst en sluit de patiënt eenvoudig uit.",
        },
    },
    RuleText {
        id: "SPC-2.6",
        title: Text { en: "Six questions on professionals", nl: "Zes vragen over zorgprofessionals" },
        effect: Text { en: "Unanswered questions listed.", nl: "Niet beantwoorde vragen worden genoemd." },
        interpretation: Text {
            en: "'Bijvoorbeeld' makes the list open; the six named are tested.",
            nl: "'Bijvoorbeeld' maakt de lijst open; de zes genoemde worden getoetst.",
        },
    },
    RuleText {
        id: "SPC-2.7",
        title: Text {
            en: "Application embedded in the pathway; existing sources checked",
            nl: "Inbedding in zorgpad; bestaande bronnen nagegaan",
        },
        effect: Text {
            en: "Sources not consulted are listed.",
            nl: "Bronnen die niet zijn geraadpleegd, worden genoemd.",
        },
        interpretation: Text {
            en: "'Nuttig' = F3. Changed roles or new expertise are sometimes needed, not always; only that it was \
                 assessed is tested. Supervisors and policy makers named: NZa and ZIN.",
            nl: "'Nuttig' = F3. Gewijzigde rollen of nieuwe expertise zijn soms nodig, niet altijd; getoetst wordt \
                 alleen of het is beoordeeld. Genoemde toezichthouders en beleidsmakers: NZa en ZIN.",
        },
    },
    RuleText {
        id: "SPC-2.8",
        title: Text {
            en: "Redesign of the care pathway, not technology on top",
            nl: "Herontwerp van het zorgpad, geen technologie erbovenop",
        },
        effect: Text {
            en: "Not ready: technology was added to the existing pathway without organising care differently.",
            nl: "Niet gereed: technologie is aan het bestaande zorgpad toegevoegd zonder de zorg anders te \
                 organiseren.",
        },
        interpretation: Text {
            en: "'Cruciaal onderdeel' = F1. Both facts are attested by a person.",
            nl: "'Cruciaal onderdeel' = F1. Beide feiten verklaart een persoon.",
        },
    },
    RuleText {
        id: "SPC-2.9",
        title: Text { en: "Known funding bottlenecks are taken along", nl: "Bekende financieringsknelpunten meenemen" },
        effect: Text {
            en: "Reported with the stakeholders that SPC-1.22 marks as losers.",
            nl: "Wordt gemeld met de stakeholders die SPC-1.22 als verliezer aanmerkt.",
        },
        interpretation: Text {
            en: "Said twice. The second time the stakeholder analysis is located in 'stap 2', but the document places \
                 it in step 1; reading: the analysis of step 1 (SPC-1.21, SPC-1.22) is meant.",
            nl: "Tweemaal gezegd. De tweede keer wordt de stakeholderanalyse in 'stap 2' geplaatst, maar het document \
                 zet haar in stap 1; lezing: de analyse van stap 1 (SPC-1.21, SPC-1.22) is bedoeld.",
        },
    },
    RuleText {
        id: "SPC-2.10",
        title: Text {
            en: "Project organisation: agreements on involvement, input and progress reports",
            nl: "Projectorganisatie: betrokkenheid, inbreng, voortgangsrapportage",
        },
        effect: Text { en: "Missing agreement listed.", nl: "De ontbrekende afspraak wordt genoemd." },
        interpretation: Text {
            en: "The sentence defines what the (mandatory) element project organisation contains, hence hard.",
            nl: "De zin bepaalt wat het (verplichte) onderdeel projectorganisatie bevat, en is dus hard.",
        },
    },
    RuleText {
        id: "SPC-2.11",
        title: Text {
            en: "Professionals and patients in the project or sounding-board group; escalation; councils",
            nl: "Zorgverleners en patiënten in projectgroep; escalatieladder; raden",
        },
        effect: Text {
            en: "Warn for the group (always advised); info for ladder (useful), board commitment (often desirable) \
                 and councils.",
            nl: "Waarschuwing voor de groep (altijd geadviseerd); informatie voor escalatieladder (nuttig), \
                 commitment van bestuurders (vaak wenselijk) en raden.",
        },
        interpretation: Text {
            en: "'Project- en/of klankbordgroep': membership of either group counts. VAR = nursing advisory council.",
            nl: "'Project- en/of klankbordgroep': lidmaatschap van een van beide telt. VAR = verpleegkundige \
                 adviesraad.",
        },
    },
    RuleText {
        id: "SPC-2.12",
        title: Text { en: "CMIO, CNIO and ICT department involved", nl: "CMIO, CNIO en ICT-afdeling betrokken" },
        effect: Text { en: "Missing roles listed.", nl: "Ontbrekende rollen worden genoemd." },
        interpretation: Text {
            en: "Organisations without a CMIO or CNIO attest the person who holds the role.",
            nl: "Organisaties zonder CMIO of CNIO verklaren wie de rol vervult.",
        },
    },
    RuleText {
        id: "SPC-2.13",
        title: Text {
            en: "ICT questions: technology, record coupling, exchange, standards",
            nl: "ICT-vragen: technologie, koppeling EPD/ECD, uitwisseling, standaarden",
        },
        effect: Text {
            en: "Unanswered questions listed. Recognised sources of national standards: NEN, Nictiz, MedMij.",
            nl: "Niet beantwoorde vragen worden genoemd. Erkende bronnen van landelijke standaarden: NEN, Nictiz, \
                 MedMij.",
        },
        interpretation: Text {
            en: "Whether coupling to the EPD/ECD is required is a decision; either answer satisfies the rule.",
            nl: "Of koppeling met EPD/ECD vereist is, is een besluit; elk antwoord voldoet aan de regel.",
        },
    },
    RuleText {
        id: "SPC-2.14",
        title: Text {
            en: "Information security and privacy risks mapped with their safeguards",
            nl: "Informatiebeveiliging en privacy: risico's en borging in kaart",
        },
        effect: Text { en: "Stage 3 not open.", nl: "Stap 3 is niet open." },
        interpretation: Text {
            en: "'Zullen ... in kaart moeten worden gebracht' = F1.",
            nl: "'Zullen ... in kaart moeten worden gebracht' = F1.",
        },
    },
    RuleText {
        id: "SPC-2.15",
        title: Text {
            en: "Logistics of aids, devices and medication",
            nl: "Logistiek van hulpmiddelen, technologie en medicatie",
        },
        effect: Text {
            en: "Reported; becomes hard in step 3A (SPC-3A.3).",
            nl: "Wordt gemeld; wordt hard in stap 3A (SPC-3A.3).",
        },
        interpretation: Text {
            en: "Tracking of issued devices may be judged unnecessary, but that must then be attested.",
            nl: "Volgen van uitgegeven apparatuur mag onnodig worden geacht, maar dat moet dan worden verklaard.",
        },
    },
    RuleText {
        id: "SPC-2.16",
        title: Text {
            en: "Quality of the e-health application assessed: five aspects",
            nl: "Kwaliteit e-health beoordeeld: vijf aspecten",
        },
        effect: Text {
            en: "Aspects not assessed are listed. Info if assessed jointly by insurers with the ZN guideline \
                 (treatment.zn_guideline_used).",
            nl: "Niet beoordeelde aspecten worden genoemd. Informatie als verzekeraars gezamenlijk met de leidraad \
                 van ZN hebben beoordeeld (treatment.zn_guideline_used).",
        },
        interpretation: Text {
            en: "Quality assessment 'stands at the basis of organising structural funding'. Not phrased as an \
                 obligation, so review; the five aspects are given as examples of a multidimensional notion.",
            nl: "De kwaliteitsbeoordeling 'staat aan de basis van het organiseren van structurele financiering'. Niet \
                 als verplichting geformuleerd, dus ter beoordeling; de vijf aspecten zijn gegeven als voorbeelden \
                 van een meerdimensionaal begrip.",
        },
    },
    RuleText {
        id: "SPC-2.17",
        title: Text {
            en: "Each cost line is known or a substantiated assumption",
            nl: "Elke kostenpost bekend of onderbouwd aangenomen",
        },
        effect: Text {
            en: "Rows with basis unsubstantiated are listed; output assumed_total.",
            nl: "Regels met grondslag unsubstantiated worden genoemd; uitkomst assumed_total.",
        },
        interpretation: Text {
            en: "'Zal een onderbouwde aanname gedaan moeten worden' = F1.",
            nl: "'Zal een onderbouwde aanname gedaan moeten worden' = F1.",
        },
    },
    RuleText {
        id: "SPC-2.18",
        title: Text {
            en: "Initial costs separate from structural costs",
            nl: "Initiële kosten apart van structurele kosten",
        },
        effect: Text {
            en: "Amounts initial, structural[t]. A row of kind unclassified is denied; an initial row with \
                 plan.cost_year[r] > 0 (one-off costs of setting up come before the start) and a structural row \
                 outside the years of the estimate get review.",
            nl: "Bedragen initial en structural[t]. Een regel van de soort unclassified wordt geweigerd; een initiële \
                 regel met plan.cost_year[r] > 0 (eenmalige opzetkosten vallen voor de start) en een structurele \
                 regel buiten de jaren van de raming gaan ter beoordeling.",
        },
        interpretation: Text {
            en: "Initial = one-off cost of setting up the other way of working. Run-in costs are mentioned 'hierbij' \
                 with the initial costs; reading: a third kind, because they recur during the first months and then \
                 end. Alternative (part of initial) gives the same total but another year.",
            nl: "Initieel = eenmalige kosten om de andere werkwijze op te zetten. Aanloopkosten worden 'hierbij' met \
                 de initiële kosten genoemd; lezing: een derde soort, omdat zij in de eerste maanden terugkeren en \
                 dan ophouden. Het alternatief (deel van initieel) geeft hetzelfde totaal in een ander jaar.",
        },
    },
    RuleText {
        id: "SPC-2.19",
        title: Text { en: "Run-in cost (aanloopkosten) of the first period", nl: "Aanloopkosten" },
        effect: Text {
            en: "Output run_in[t], added to the cost of year t. plan.run_in_considered=false: deny. Premium unknown: \
                 undetermined.",
            nl: "Uitkomst run_in[t], opgeteld bij de kosten van jaar t. plan.run_in_considered niet waar: weigering. \
                 Opslag onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "'Moet ook rekening gehouden worden met aanloopkosten' = F1 for considering them; the height (people \
                 still have to get used to the work) is a premium per month chosen by the parties. A premium of 0 is \
                 a valid explicit answer.",
            nl: "'Moet ook rekening gehouden worden met aanloopkosten' = F1 voor het rekening houden; de hoogte \
                 (mensen moeten nog aan het werk wennen) is een opslag per maand die de partijen kiezen. Een opslag \
                 van 0 is een geldig uitdrukkelijk antwoord.",
        },
    },
    RuleText {
        id: "SPC-2.20",
        title: Text {
            en: "Always room for interim adjustment of costs",
            nl: "Altijd ruimte voor tussentijds bijsturen op kosten",
        },
        effect: Text {
            en: "Contract without an interim adjustment clause is not ready. The clause changes amounts only for \
                 periods from the review date on (new parameter set valid [review date, next review date)).",
            nl: "Een contract zonder ruimte voor tussentijdse bijsturing is niet gereed. De clausule verandert \
                 bedragen alleen voor perioden vanaf de datum van bijsturing (nieuwe parameters gelden [datum van \
                 bijsturing, volgende datum)).",
        },
        interpretation: Text {
            en: "'Altijd ruimte moeten zijn' = F1. The adjustment comes after the first practical experience, so the \
                 review date lies strictly after the start. What is adjusted (tariff, volume, cost norm) is a \
                 contract matter.",
            nl: "'Altijd ruimte moeten zijn' = F1. Bijsturen volgt op de eerste praktijkervaring; de datum ligt dus \
                 strikt na de start. Wat wordt bijgestuurd (tarief, volume, kostennorm), is aan het contract.",
        },
    },
    RuleText {
        id: "SPC-2.21",
        title: Text { en: "Multi-year estimate with payback effect", nl: "Meerjarenraming met terugverdieneffect" },
        effect: Text {
            en: "Outputs net[t], cum[t], payback_months; none of them when T < 2. No multi-year estimate or no \
                 payback effect: deny. Payback effect but cum[T] < 0: review 'not earned back within horizon'.",
            nl: "Uitkomsten net[t], cum[t], payback_months; geen ervan bij T < 2. Geen meerjarenraming of geen \
                 terugverdieneffect: weigering. Terugverdieneffect maar cum[T] < 0: ter beoordeling, 'niet \
                 terugverdiend binnen de horizon'.",
        },
        interpretation: Text {
            en: "'In de jaren daarna een terugverdieneffect moeten aangeven' = F1: the estimate must show returns in \
                 later years. It does not say that everything must be earned back within the horizon, so that is a \
                 review. The month within year y assumes an even spread over the year (own choice); months are \
                 rounded up (ceil), not half away from zero, because a partly earned month is not earned. If initial \
                 = 0 then cum[0] = 0 and payback is 0 months.",
            nl: "'In de jaren daarna een terugverdieneffect moeten aangeven' = F1: de raming moet in latere jaren \
                 opbrengsten laten zien. Er staat niet dat alles binnen de horizon moet zijn terugverdiend; dat is \
                 dus een beoordeling. De maand binnen jaar y veronderstelt een gelijkmatige spreiding over het jaar \
                 (eigen keuze); maanden worden naar boven afgerond, niet half van nul af, omdat een deels \
                 terugverdiende maand niet is terugverdiend. Is initial = 0, dan is cum[0] = 0 en de \
                 terugverdientijd 0 maanden.",
        },
    },
    RuleText {
        id: "SPC-2.22",
        title: Text {
            en: "Temporary or structural funding identified per cost line",
            nl: "Tijdelijke of structurele dekking per kostenpost",
        },
        effect: Text {
            en: "Output uncovered (uncovered structural cost).",
            nl: "Uitkomst uncovered (structurele kosten zonder structurele dekking).",
        },
        interpretation: Text {
            en: "Lack of temporary or structural and durable funding is named as a regular bottleneck; the rule makes \
                 the lack visible. The overview of sources that follows in the text is informative.",
            nl: "Gebrek aan tijdelijke of structurele en duurzame financiering wordt als geregeld knelpunt genoemd; \
                 de regel maakt het gebrek zichtbaar. Het overzicht van bronnen dat in de tekst volgt, is \
                 informatief.",
        },
    },
    RuleText {
        id: "SPC-2.23",
        title: Text { en: "Gate after step 2", nl: "Poort na stap 2" },
        effect: Text {
            en: "Pass opens stage 3A; otherwise missing, unknown and advised items are listed separately.",
            nl: "Voldoet opent stap 3A; anders worden ontbrekende, onbekende en geadviseerde punten apart genoemd.",
        },
        interpretation: Text {
            en: "SPC-2.5 (patient level) and SPC-2.20 (contract clause) are tested where they occur, not at this \
                 gate.",
            nl: "SPC-2.5 (niveau van de patiënt) en SPC-2.20 (contractclausule) worden getoetst waar zij voorkomen, \
                 niet bij deze poort.",
        },
    },
];
