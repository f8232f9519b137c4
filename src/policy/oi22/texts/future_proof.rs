//! Texts of the rules of OI22 about future-proof GP care: annex 2 of the document.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of the rules of annex 2.
pub(super) const FUTURE_PROOF: [RuleText; 23] = [
    RuleText {
        id: "OI22-B2.1",
        title: Text { en: "Four goals A to D", nl: "Vier doelstellingen A-D" },
        effect: Text {
            en: "False: no claim for future-proof GP care (Toekomstbestendige huisartsenzorg).",
            nl: "Niet voldaan: geen declaratie voor Toekomstbestendige huisartsenzorg.",
        },
        interpretation: Text {
            en: "A more care at a distance, B other organisation of GP care, C more person-centred care, D more \
                 efficient practice management. The service is for practices and region organisations together.",
            nl: "A meer zorg op afstand, B andere organisatie van huisartsenzorg, C meer persoonsgerichte zorg, D \
                 efficiëntere praktijkvoering. De prestatie is voor praktijken en regio-organisaties samen.",
        },
    },
    RuleText {
        id: "OI22-B2.2",
        title: Text {
            en: "Region organisation coordinates the choice on three considerations",
            nl: "Regio-organisatie coördineert keuze",
        },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text {
            en: "Region organisation (i.o.) = in formation: for this coordination a not yet established organisation \
                 is accepted; payment still needs OI22-3.6, as the agreement is signed by a legal person.",
            nl: "Regio-organisatie (i.o.) = in oprichting: voor deze coördinatie volstaat een organisatie die nog niet \
                 is opgericht; voor betaling is OI22-3.6 nog steeds nodig, omdat een rechtspersoon de overeenkomst \
                 tekent.",
        },
    },
    RuleText {
        id: "OI22-B2.3",
        title: Text { en: "Practice preferably chooses one goal", nl: "Bij voorkeur één doelstelling" },
        effect: Text {
            en: "More than one goal: warning, not a rejection; none: OI22-B2.1.",
            nl: "Meer dan één doelstelling: waarschuwing, geen afwijzing. Geen: OI22-B2.1.",
        },
        interpretation: Text {
            en: "Preferably (bij voorkeur) is a preference, not a limit.",
            nl: "'Bij voorkeur' is een voorkeur, geen grens.",
        },
    },
    RuleText {
        id: "OI22-B2.4",
        title: Text {
            en: "Practice and region organisation are funded separately",
            nl: "Aparte bekostiging praktijk en regio",
        },
        effect: Text {
            en: "False: the money of one party claimed by the other is not payable.",
            nl: "Niet voldaan: het geld van de ene partij, gedeclareerd door de andere, is niet betaalbaar.",
        },
        interpretation: Text {
            en: "Cashier exception by OI22-B2.21.",
            nl: "Uitzondering voor de kassier volgens OI22-B2.21.",
        },
    },
    RuleText {
        id: "OI22-B2.5",
        title: Text { en: "Goal A: extended use of digital means", nl: "Doelstelling A: zorg op afstand" },
        effect: Text { en: "False: no claim for goal A.", nl: "Niet voldaan: geen declaratie voor doelstelling A." },
        interpretation: Text {
            en: "No yardstick for the extension other than the KPIs of the plan; attested. Fit with patients' needs is \
                 part of the description.",
            nl: "Voor het vergroten van de inzet is er geen andere maatstaf dan de KPI's van het plan; door een \
                 persoon verklaard. Aansluiten op de behoeften van patiënten hoort bij de omschrijving.",
        },
    },
    RuleText {
        id: "OI22-B2.6",
        title: Text { en: "Kind of time funded per goal", nl: "Soort tijd per doelstelling" },
        effect: Text {
            en: "Patient-bound time under A, B or D: not payable; goal B time is organisation time.",
            nl: "Patiëntgebonden tijd bij A, B of D: niet betaalbaar. De tijd voor doelstelling B is organisatietijd.",
        },
        interpretation: Text {
            en: "Goal C pays both kinds of time, so the kind of time is not looked at there. No hours or amounts are \
                 given.",
            nl: "Doelstelling C betaalt beide soorten tijd; daar wordt niet naar de soort gekeken. Uren of bedragen \
                 zijn niet gegeven.",
        },
    },
    RuleText {
        id: "OI22-B2.7",
        title: Text {
            en: "Goal B: any staff except the doctor's assistant",
            nl: "Doelstelling B: alle medewerkers behalve doktersassistent",
        },
        effect: Text {
            en: "Extra time for a doctor's assistant (doktersassistent): not payable.",
            nl: "Extra tijd voor een doktersassistent: niet betaalbaar.",
        },
        interpretation: Text {
            en: "All other staff of the practice qualify; the four named ones (physician assistant, nurse specialist, \
                 practice nurse, (locum) GP) are examples. Other staff (for instance practice manager) qualify \
                 literally. Physiotherapists and dietitians are not practice staff.",
            nl: "Alle andere medewerkers van de praktijk komen in aanmerking; de vier genoemde (physician assistant, \
                 verpleegkundig specialist, praktijkverpleegkundige, (waarnemend) huisarts) zijn voorbeelden. Andere \
                 medewerkers (bijvoorbeeld een praktijkmanager) komen naar de letter in aanmerking. Fysiotherapeuten \
                 en diëtisten zijn geen medewerkers van de praktijk.",
        },
    },
    RuleText {
        id: "OI22-B2.8",
        title: Text {
            en: "Goal B: KPIs show result and hours per professional",
            nl: "Doelstelling B: KPI met resultaat en uren",
        },
        effect: Text { en: "False: no claim for goal B.", nl: "Niet voldaan: geen declaratie voor doelstelling B." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B2.9",
        title: Text {
            en: "Goal B: funds for organisation; consults claimable from 2022",
            nl: "Doelstelling B: organisatiedeel en consulten",
        },
        effect: Text {
            en: "Patient-bound care part: claimed as consults by the professionals concerned under regular titles; the \
                 goal money is for the organisation part only.",
            nl: "Het patiëntgebonden zorgdeel wordt door de betreffende professionals als consult onder reguliere \
                 betaaltitels gedeclareerd; het geld van de doelstelling is alleen voor het organisatiedeel.",
        },
        interpretation: Text {
            en: "Which professionals (betreffende professionals) may claim is read as those deployed under OI22-B2.7; \
                 which titles and tariffs is left to regular funding.",
            nl: "Welke 'betreffende professionals' mogen declareren, is gelezen als degenen die onder OI22-B2.7 worden \
                 ingezet; welke betaaltitels en tarieven, is aan de reguliere bekostiging.",
        },
    },
    RuleText {
        id: "OI22-B2.10",
        title: Text {
            en: "Practice commits to the KPIs of its goal in the regional plan",
            nl: "Committeren aan KPI's",
        },
        effect: Text {
            en: "Evaluated per chosen goal; false: no claim for that goal.",
            nl: "Getoetst per gekozen doelstelling. Niet voldaan: geen declaratie voor die doelstelling.",
        },
        interpretation: Text {
            en: "KPI values are in the regional plan, not here. No payment depends on reaching them.",
            nl: "De waarden van de KPI's staan in het regioplan, niet hier. Geen betaling hangt af van het behalen \
                 ervan.",
        },
    },
    RuleText {
        id: "OI22-B2.11",
        title: Text { en: "Goal C: works by an established concept", nl: "Doelstelling C: vaststaand concept" },
        effect: Text { en: "False: no claim for goal C.", nl: "Niet voldaan: geen declaratie voor doelstelling C." },
        interpretation: Text {
            en: "Concepts named (Krachtige Basiszorg, Positieve Gezondheid) are examples. Among other things (onder \
                 meer): the three activities are the minimum; alternative: any one of them.",
            nl: "De genoemde concepten (Krachtige Basiszorg, Positieve Gezondheid) zijn voorbeelden. 'Onder meer': de \
                 drie activiteiten zijn het minimum; alternatief: één ervan.",
        },
    },
    RuleText {
        id: "OI22-B2.12",
        title: Text {
            en: "Goal C concerns parts of Krachtige Basiszorg, not the pilots",
            nl: "Doelstelling C: geen pilots",
        },
        effect: Text {
            en: "Pilot activities are not payable under goal C.",
            nl: "Activiteiten van een pilot zijn onder doelstelling C niet betaalbaar.",
        },
        interpretation: Text {
            en: "Same fact as OI22-B2.18, which excludes the practice as a whole.",
            nl: "Hetzelfde feit als in OI22-B2.18, dat de praktijk als geheel uitsluit.",
        },
    },
    RuleText {
        id: "OI22-B2.13",
        title: Text {
            en: "Goal D: practice scan and demonstrable improvements",
            nl: "Doelstelling D: praktijkscan en verbeteringen",
        },
        effect: Text { en: "False: no claim for goal D.", nl: "Niet voldaan: geen declaratie voor doelstelling D." },
        interpretation: Text {
            en: "Improvements can follow the scan later; while unknown the verdict is undetermined, not a pass.",
            nl: "De verbeteringen kunnen later op de praktijkscan volgen; zolang ze onbekend zijn, is het oordeel \
                 onbepaald en niet 'voldoet'.",
        },
    },
    RuleText {
        id: "OI22-B2.14",
        title: Text { en: "General conditions for the practice (four)", nl: "Algemene voorwaarden praktijk" },
        effect: Text {
            en: "False: no claim for any goal.",
            nl: "Niet voldaan: geen declaratie voor welke doelstelling ook.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B2.15",
        title: Text {
            en: "General conditions for the region organisation",
            nl: "Algemene voorwaarden regio-organisatie",
        },
        effect: Text {
            en: "False: no claim by the region organisation under this service.",
            nl: "Niet voldaan: geen declaratie door de regio-organisatie voor deze prestatie.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "OI22-B2.16",
        title: Text { en: "KPI analysis and data delivered in time", nl: "Analyse en tijdige aanlevering" },
        effect: Text { en: "False: finding.", nl: "Niet voldaan: bevinding." },
        interpretation: Text {
            en: "In time (tijdig) has no date: region.analysis_data_due is a contract parameter; quantitative or \
                 qualitative both suffice.",
            nl: "'Tijdig' heeft geen datum: region.analysis_data_due is een contractparameter. Kwantitatief of \
                 kwalitatief volstaan allebei.",
        },
    },
    RuleText {
        id: "OI22-B2.17",
        title: Text {
            en: "Double funding prevented: plan names other or additional activities",
            nl: "Dubbele bekostiging voorkomen",
        },
        effect: Text {
            en: "False: growth-room money is not payable for the activities concerned.",
            nl: "Niet voldaan: geld uit de groeiruimte is voor de betreffende activiteiten niet betaalbaar.",
        },
        interpretation: Text {
            en: "Building on earlier initiatives is encouraged. The service is paid from the growth room of the \
                 framework agreement for 2021; the other funding stream may be any. Fact of specification only; \
                 whether activities really differ is for material control.",
            nl: "Voortbouwen op eerdere initiatieven wordt gestimuleerd. De prestatie wordt betaald uit de groeiruimte \
                 van het hoofdlijnenakkoord voor 2021; de andere bekostigingsstroom kan elke zijn. Alleen of de \
                 activiteiten zijn vermeld, is hier een feit; of ze werkelijk verschillen, is aan de materiële \
                 controle.",
        },
    },
    RuleText {
        id: "OI22-B2.18",
        title: Text {
            en: "Practices in the pilots Krachtige Basiszorg are excluded",
            nl: "Pilots Krachtige Basiszorg uitgesloten",
        },
        effect: Text {
            en: "True pilot participation: no goal of annex 2 is claimable by that practice, as it is paid separately \
                 from the same growth room.",
            nl: "Deelname aan een pilot: geen enkele doelstelling van bijlage 2 is door die praktijk declarabel, omdat \
                 zij uit dezelfde groeiruimte apart wordt bekostigd.",
        },
        interpretation: Text {
            en: "Excluded from this policy is read as annex 2 only (the heading stands there); alternative: all of the \
                 O&I policy. Exclusion lasts while the practice is in the pilot during the claim period; what holds \
                 after the pilot is not stated.",
            nl: "'Uitgesloten van dit beleid' is gelezen als alleen bijlage 2 (daar staat het kopje); alternatief: het \
                 hele O&I-beleid. De uitsluiting duurt zolang de praktijk in de declaratieperiode aan de pilot \
                 deelneemt; wat na de pilot geldt, staat er niet.",
        },
    },
    RuleText {
        id: "OI22-B2.19",
        title: Text {
            en: "Maximum tariff per insured for practices (S3)",
            nl: "Maximumtarief per verzekerde voor praktijken (S3)",
        },
        effect: Text {
            en: "Payable as computed; state contract.thz_practice_paid_cents += payable.",
            nl: "Betaalbaar zoals berekend; stand: contract.thz_practice_paid_cents += payable.",
        },
        interpretation: Text {
            en: "Amount not given: parameter. One maximum per insured and contract year for all goals together \
                 (chosen); alternative: per goal. Insured is read as enrolled insured of Zilveren Kruis at the \
                 practice. No rounding: product of integers.",
            nl: "Het bedrag is niet gegeven: parameter. Eén maximum per verzekerde en contractjaar voor alle \
                 doelstellingen samen (gekozen); alternatief: per doelstelling. Verzekerde is gelezen als bij de \
                 praktijk ingeschreven verzekerde van Zilveren Kruis. Geen afronding: een product van gehele getallen.",
        },
    },
    RuleText {
        id: "OI22-B2.20",
        title: Text {
            en: "Budget of the region organisation based on affiliated practices",
            nl: "Budget regio-organisatie",
        },
        effect: Text {
            en: "Payable as computed; state contract.thz_region_paid_cents += payable; paid through the O&I agreement.",
            nl: "Betaalbaar zoals berekend; stand: contract.thz_region_paid_cents += payable; betaald via de \
                 O&I-afspraak.",
        },
        interpretation: Text {
            en: "How the budget follows from the affiliated practices is not given: amount is a parameter. Affiliated \
                 (aangesloten) practices, not only participating ones; excluded pilot practices are left out (they are \
                 excluded from this policy). Whether this budget counts inside the maximum of OI22-4.2 is not stated; \
                 chosen: yes, since it is paid as O&I.",
            nl: "Hoe het budget uit de aangesloten praktijken volgt, is niet gegeven: het bedrag is een parameter. \
                 Aangesloten praktijken, niet alleen deelnemende; uitgesloten pilotpraktijken tellen niet mee (zij \
                 vallen buiten dit beleid). Of dit budget meetelt in het maximum van OI22-4.2, staat er niet; gekozen: \
                 ja, omdat het als O&I wordt betaald.",
        },
    },
    RuleText {
        id: "OI22-B2.21",
        title: Text {
            en: "Region organisation may act as cashier after consultation",
            nl: "Regio-organisatie als kassier",
        },
        effect: Text {
            en: "True: region organisation may receive the practices' money; maximum stays per practice (OI22-B2.19).",
            nl: "Voldaan: de regio-organisatie mag het geld van de praktijken ontvangen; het maximum blijft per \
                 praktijk gelden (OI22-B2.19).",
        },
        interpretation: Text {
            en: "In consultation (in overleg) is read as agreed with the GPs concerned.",
            nl: "'In overleg' is gelezen als: afgesproken met de betrokken huisartsen.",
        },
    },
    RuleText {
        id: "OI22-B2.22",
        title: Text {
            en: "Application: regional agreement and list of participating practices",
            nl: "Aanvraag: regio-afspraak en lijst",
        },
        effect: Text {
            en: "False: application incomplete, insurer cannot approve.",
            nl: "Niet voldaan: de aanvraag is onvolledig; de verzekeraar kan niet goedkeuren.",
        },
        interpretation: Text {
            en: "Regional agreement (regio-afspraak) with goal, support and KPIs; read as laid down in the regional \
                 plan, as elsewhere in the annex.",
            nl: "Regio-afspraak met doelstelling, ondersteuning en KPI's; gelezen als vastgelegd in het regioplan, \
                 zoals elders in de bijlage.",
        },
    },
    RuleText {
        id: "OI22-B2.23",
        title: Text {
            en: "Claiming only after approval and e-mail notice, meeting all conditions",
            nl: "Declareren na akkoord en mailbericht",
        },
        effect: Text { en: "False: not payable (yet).", nl: "Niet voldaan: (nog) niet betaalbaar." },
        interpretation: Text {
            en: "Submission before the notice is refused; whether activities before the notice are payable is not \
                 stated; chosen: yes within the contract year, as only claiming is tied to the notice.",
            nl: "Indienen vóór het mailbericht wordt geweigerd; of activiteiten van vóór het bericht betaalbaar zijn, \
                 staat er niet. Gekozen: ja, binnen het contractjaar, omdat alleen het declareren aan het bericht is \
                 gebonden.",
        },
    },
];
