//! Texts of the rules of TTCI20, in the order of [`super::rules::RULES`].
//!
//! For every rule its title, what follows from it and how the policy document was read, in English and in Dutch,
//! with the readings that were considered and not chosen. People read these texts and no decision does: a build for
//! a device leaves them out, and its results stay the same.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const RULE_TEXTS: [RuleText; 49] = [
    RuleText {
        id: "TTCI20-1.1",
        title: Text { en: "Arrangements on the pilot can be made all year", nl: "Afspraken kunnen het hele jaar" },
        effect: Text {
            en: "Asked for an addendum proposed for 2020. Any starting day in 2020 is admissible; missing the dates of \
                 section 7 only means that the arrangement is not part of the regular MSZ contracting 2020 \
                 (TTCI20-7.1). A start outside 2020 belongs to another policy year: info finding.",
            nl: "Gevraagd voor een addendum dat voor 2020 wordt voorgesteld. Elke begindag in 2020 is toegestaan; wie \
                 de data van hoofdstuk 7 mist, valt alleen buiten de reguliere MSZ-contractering 2020 (TTCI20-7.1). \
                 Een begin buiten 2020 hoort bij het beleid van een ander jaar: bevinding ter informatie.",
        },
        interpretation: Text {
            en: "'During the year' is read as during calendar year 2020. A pilot that starts in the course of 2020 has \
                 a shorter lump-sum period (TTCI20-4.5). For a second lump sum in 2021 under this policy see \
                 TTCI20-4.6 and TTCI20-4.7.",
            nl: "'Gedurende het jaar' is gelezen als gedurende kalenderjaar 2020. Een pilot die in de loop van 2020 \
                 begint, heeft een kortere lump-sumperiode (TTCI20-4.5). Voor een tweede lump sum in 2021 onder dit \
                 beleid: zie TTCI20-4.6 en TTCI20-4.7.",
        },
    },
    RuleText {
        id: "TTCI20-1.2",
        title: Text {
            en: "Extra cost of home administration is paid by lump sum only",
            nl: "Extra kosten alleen via lump sum",
        },
        effect: Text {
            en: "False (pilot cost): payable = 0 with result fail, the cost is part of the lump sum from \
                 transformation funds (transformatiegelden). True: result pass without a value, the claim is outside \
                 this policy. Unknown: undetermined. Claims of kind care_product stay with the MSZ agreement, claims \
                 of kind drug go to TTCI20-4.4: not applicable.",
            nl: "Niet waar (kosten van de pilot): payable = 0, uitkomst voldoet niet; de kosten zijn onderdeel van de \
                 lump sum uit de transformatiegelden. Waar: voldoet, zonder waarde; de declaratie valt buiten dit \
                 beleid. Onbekend: onbepaald. Declaraties van de soort care_product blijven bij de MSZ-overeenkomst, \
                 declaraties van de soort drug gaan naar TTCI20-4.4: niet van toepassing.",
        },
        interpretation: Text {
            en: "Transport of drugs is an example ('zoals'); any extra cost of taking part is meant. The lump sum \
                 replaces claims for the extra cost only; the hospital's ordinary care products are not mentioned and \
                 thus stay under the MSZ agreement. A claim without insured person is treated as in the pilot when it \
                 is attested as pilot cost (insured.in_pilot = true).",
            nl: "Transportkosten van geneesmiddelen zijn een voorbeeld ('zoals'); bedoeld zijn alle extra kosten van \
                 deelname. De lump sum komt alleen in de plaats van declaraties voor extra kosten; de gewone \
                 zorgproducten van het ziekenhuis worden niet genoemd en blijven dus onder de MSZ-overeenkomst. Een \
                 declaratie zonder verzekerde wordt behandeld als in de pilot wanneer is verklaard dat het kosten van \
                 de pilot zijn (insured.in_pilot = true).",
        },
    },
    RuleText {
        id: "TTCI20-1.3",
        title: Text { en: "The surcharge is a fixed amount set by the insurer", nl: "Vast bedrag voor extra kosten" },
        effect: Text {
            en: "Asked when a lump sum is determined. A different value is not applied: result fail, and \
                 applied_surcharge (given with pass and with fail) is what TTCI20-4.1 uses; the finding names both \
                 values.",
            nl: "Gevraagd wanneer een lump sum wordt vastgesteld. Een andere waarde wordt niet toegepast: uitkomst \
                 voldoet niet, en TTCI20-4.1 gebruikt applied_surcharge (die bij voldoet en bij voldoet niet wordt \
                 gegeven); de bevinding noemt beide waarden.",
        },
        interpretation: Text {
            en: "The fixed amount of section 1 and the fixed surcharge of section 4 are read as the same thing: one \
                 amount per home administration, equal for all drugs, parties and hospitals, determined by Zilveren \
                 Kruis and not negotiated. Alternative: a fixed amount per hospital; the wording 'a fixed surcharge \
                 per home administration' is against it. The document gives no figure.",
            nl: "Het vaste bedrag van hoofdstuk 1 en de vaste opslag van hoofdstuk 4 zijn als hetzelfde gelezen: één \
                 bedrag per thuistoediening, gelijk voor alle geneesmiddelen, partijen en ziekenhuizen, bepaald door \
                 Zilveren Kruis en geen onderwerp van onderhandeling. Alternatief: een vast bedrag per ziekenhuis; de \
                 bewoording 'een vaste opslag per thuistoediening' pleit daartegen. Het document noemt geen bedrag.",
        },
    },
    RuleText {
        id: "TTCI20-2.1",
        title: Text { en: "Conditions for administering at home", nl: "Voorwaarden voor thuis toedienen" },
        effect: Text {
            en: "Asked for an administration at home that is planned or registered. All true: pass. One false: finding \
                 'home administration not appropriate', a person decides; no automatic effect on amounts. Otherwise \
                 unknown: undetermined.",
            nl: "Gevraagd voor een geplande of geregistreerde toediening thuis. Alles waar: voldoet. Eén niet waar: \
                 bevinding 'thuistoediening niet passend', een mens beslist; geen automatisch gevolg voor bedragen. \
                 Anders onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "Three conditions limit the movement to the home; the fourth (safe in the home situation) is stated \
                 for the 2025 situation and is applied now as well, because administering unsafely can never be \
                 medically responsible. The clinical judgement is attested. No sanction is stated, hence review.",
            nl: "Drie voorwaarden begrenzen de beweging naar huis; de vierde (veilig in de thuissituatie) wordt \
                 genoemd voor de situatie in 2025 en geldt ook nu, omdat onveilig toedienen nooit medisch verantwoord \
                 kan zijn. Het klinische oordeel wordt door een persoon verklaard. Er is geen sanctie genoemd, vandaar \
                 ter beoordeling.",
        },
    },
    RuleText {
        id: "TTCI20-2.2",
        title: Text { en: "Ambition: 20 percent treated at home in 2025", nl: "Ambitie 20% thuis in 2025" },
        effect: Text {
            en: "Met: pass. Not met: info. Nothing is computed: the exact fraction is the pair of counts as supplied, \
                 which the caller may report in any year. Outside 2025 or with a total of 0: not applicable.",
            nl: "Gehaald: voldoet. Niet gehaald: ter informatie. Er wordt niets berekend: de exacte breuk is het \
                 aangeleverde paar aantallen, dat de aanroeper in elk jaar mag rapporteren. Buiten 2025 of bij een \
                 totaal van 0: niet van toepassing.",
        },
        interpretation: Text {
            en: "Denominator = all cancer patients with immuno- or chemotherapy; the clause on medical responsibility \
                 and home situation limits who may be counted in the numerator, not the denominator. Alternative: \
                 denominator = only patients for whom it is responsible and possible (higher percentage). '20%' is \
                 read as at least 20 percent. Insurer-wide ambition, not an obligation of one hospital.",
            nl: "De noemer is: alle kankerpatiënten met immuno- of chemotherapie; de bijzin over medisch verantwoord \
                 en de thuissituatie beperkt wie in de teller mag meetellen, niet de noemer. Alternatief: als noemer \
                 alleen de patiënten voor wie het verantwoord en mogelijk is (hoger percentage). '20%' is gelezen als \
                 ten minste 20 procent. Een ambitie van de verzekeraar als geheel, geen verplichting van één \
                 ziekenhuis.",
        },
    },
    RuleText {
        id: "TTCI20-2.3",
        title: Text {
            en: "In 2025 the patient chooses the place of administration",
            nl: "Patient kiest plaats in 2025",
        },
        effect: Text {
            en: "Not followed: info finding. If treatment.safe_at_home = false the patient's choice for home does not \
                 lead and the rule does not apply.",
            nl: "Niet gevolgd: bevinding ter informatie. Is treatment.safe_at_home niet waar, dan is de keuze van de \
                 patiënt voor thuis niet leidend en is de regel niet van toepassing.",
        },
        interpretation: Text {
            en: "An intended situation in 2025, later than the period of this policy: reported only. 'In 2025' is read \
                 as from 2025-01-01.",
            nl: "Een beoogde situatie in 2025, later dan de looptijd van dit beleid: alleen gerapporteerd. 'In 2025' \
                 is gelezen als vanaf 2025-01-01.",
        },
    },
    RuleText {
        id: "TTCI20-2.4",
        title: Text { en: "Adjacent care at the most comfortable place", nl: "Aanpalende zorg op prettigste plek" },
        effect: Text {
            en: "Not met: info finding. No amount changes.",
            nl: "Niet voldaan: bevinding ter informatie. Er verandert geen bedrag.",
        },
        interpretation: Text {
            en: "Part of the description of 2025; taking blood is an example ('zoals'). Which place is most \
                 comfortable is attested by or for the patient.",
            nl: "Onderdeel van de beschrijving van 2025; het afnemen van bloed is een voorbeeld ('zoals'). Welke \
                 plaats het meest comfortabel is, wordt door of namens de patiënt verklaard.",
        },
    },
    RuleText {
        id: "TTCI20-2.5",
        title: Text {
            en: "Both starting and scaling hospitals can take part",
            nl: "Startende en opschalende ziekenhuizen",
        },
        effect: Text {
            en: "Neither phase excludes. other: info finding, outside the stated aim; eligibility is not affected. The \
                 phase is not the test for the start-up compensation (TTCI20-4.2).",
            nl: "Geen van beide fasen sluit uit. other: bevinding ter informatie, buiten de genoemde inzet; het in \
                 aanmerking komen verandert er niet door. De fase is niet de toets voor de vergoeding van \
                 opstartkosten (TTCI20-4.2).",
        },
        interpretation: Text {
            en: "Stated as the insurer's aim; it closes off a reading in which only new or only running hospitals may \
                 join. The value 'other' exists so that a hospital that runs without wanting to scale up need not be \
                 misreported.",
            nl: "Genoemd als de inzet van de verzekeraar; het sluit een lezing uit waarin alleen nieuwe of alleen \
                 lopende ziekenhuizen mogen meedoen. De waarde 'other' bestaat opdat een ziekenhuis dat loopt zonder \
                 te willen opschalen, niet verkeerd hoeft te worden opgegeven.",
        },
    },
    RuleText {
        id: "TTCI20-2.6",
        title: Text {
            en: "Only home administrations to insured persons treated by hospitals in the core area are financed",
            nl: "Alleen verzekerden bij ziekenhuis in kernwerkgebied",
        },
        effect: Text {
            en: "Asked when a home administration is counted (forecast, expected number, realisation). True: it \
                 counts. False: not counted in contract.expected_home_administrations, \
                 contract.forecast_administrations or kpi.home_administrations. Unknown: undetermined, not counted \
                 yet.",
            nl: "Gevraagd wanneer een thuistoediening wordt geteld (prognose, verwacht aantal, realisatie). Waar: zij \
                 telt mee. Niet waar: zij telt niet mee in contract.expected_home_administrations, \
                 contract.forecast_administrations en kpi.home_administrations. Onbekend: onbepaald, nog niet \
                 meegeteld.",
        },
        interpretation: Text {
            en: "The location of the hospital is decisive, not the home address of the insured: an insured person \
                 living outside the area but treated inside it counts. Because only persons insured with Zilveren \
                 Kruis are counted, the lump sum is not multiplied by a market share.",
            nl: "De plaats van het ziekenhuis is bepalend, niet het woonadres van de verzekerde: een verzekerde die \
                 buiten het gebied woont maar erbinnen wordt behandeld, telt mee. Omdat alleen verzekerden van \
                 Zilveren Kruis meetellen, wordt de lump sum niet met een marktaandeel vermenigvuldigd.",
        },
    },
    RuleText {
        id: "TTCI20-2.7",
        title: Text {
            en: "The hospital's own plan says how and by whom care at home is organised",
            nl: "Eigen plan: hoe en door wie",
        },
        effect: Text {
            en: "Asked when the pilot is prepared. Missing element: finding for the purchaser. The choice of party \
                 never fails the rule. The empty set of parties fails, an unknown set is undetermined.",
            nl: "Gevraagd bij de voorbereiding van de pilot. Ontbrekend onderdeel: bevinding voor de inkoper. Op de \
                 keuze van een partij wordt nooit afgekeurd. De lege verzameling partijen voldoet niet, een onbekende \
                 verzameling is onbepaald.",
        },
        interpretation: Text {
            en: "The three kinds of parties seen in practice (the hospital's oncology nurses, local and national \
                 home-care organisations) are observations, not a closed list: 'other' is admissible.",
            nl: "De drie soorten partijen die in de praktijk voorkomen (oncologieverpleegkundigen uit het ziekenhuis, \
                 plaatselijke en landelijke thuiszorgorganisaties) zijn waarnemingen, geen gesloten lijst: 'other' is \
                 toegestaan.",
        },
    },
    RuleText {
        id: "TTCI20-2.8",
        title: Text { en: "Insurer supplies information from earlier pilots", nl: "Verzekeraar deelt ervaringen" },
        effect: Text {
            en: "Asked when the pilot is prepared. Not met: info finding addressed to the insurer; never a finding \
                 against the hospital.",
            nl: "Gevraagd bij de voorbereiding van de pilot. Niet voldaan: bevinding ter informatie, gericht aan de \
                 verzekeraar; nooit een bevinding tegen het ziekenhuis.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "TTCI20-3.1",
        title: Text { en: "MSZ agreement during the whole pilot", nl: "MSZ-overeenkomst gedurende de pilot" },
        effect: Text {
            en: "False: not eligible. If the MSZ agreement ends early during a running pilot, the verdict turns to \
                 deny from that date and the consequence for the lump sum already paid goes to a person (document \
                 silent).",
            nl: "Niet waar: komt niet in aanmerking. Eindigt de MSZ-overeenkomst voortijdig tijdens een lopende pilot, \
                 dan wordt het oordeel vanaf die dag een weigering en gaat het gevolg voor de al betaalde lump sum \
                 naar een mens (het document zwijgt daarover).",
        },
        interpretation: Text {
            en: "'During the term of the pilot' is read as covering every day of it.",
            nl: "'Gedurende de looptijd van de pilot' is gelezen als: elke dag daarvan.",
        },
    },
    RuleText {
        id: "TTCI20-3.2",
        title: Text { en: "Hospital lies in a core working area", nl: "Ziekenhuis in kernwerkgebied" },
        effect: Text {
            en: "False: not eligible. Unknown: undetermined.",
            nl: "Niet waar: komt niet in aanmerking. Onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "The areas are not listed in the document: contract data. A hospital with several sites: the site that \
                 gives the treatment counts (parameter of the contract).",
            nl: "De gebieden staan niet in het document: contractgegevens. Bij een ziekenhuis met meer locaties telt \
                 de locatie die de behandeling geeft (contractparameter).",
        },
    },
    RuleText {
        id: "TTCI20-3.3",
        title: Text {
            en: "Hospital may supply all drugs needed according to the add-on list",
            nl: "Benodigde middelen op add-onlijst",
        },
        effect: Text {
            en: "A drug not on the list for this hospital: not eligible, finding lists the drugs. No drug named in the \
                 plan: not eligible. While no addendum exists (contract.addendum_signed = false) only the drugs of the \
                 plan are tested. A set unknown: undetermined unless another member is false.",
            nl: "Een geneesmiddel dat voor dit ziekenhuis niet op de lijst staat: komt niet in aanmerking; de \
                 bevinding noemt de geneesmiddelen. Geen geneesmiddel in het plan: komt niet in aanmerking. Zolang er \
                 geen addendum is (contract.addendum_signed = false), worden alleen de geneesmiddelen van het plan \
                 getoetst. Een verzameling onbekend: onbepaald, tenzij een ander onderdeel niet waar is.",
        },
        interpretation: Text {
            en: "'The drugs needed' are all drugs of the plan and of the addendum. Alternative: deny only for the \
                 drugs not permitted and allow a smaller pilot; this is reached by taking the drug out of the plan.",
            nl: "'De benodigde geneesmiddelen' zijn alle geneesmiddelen van het plan en van het addendum. Alternatief: \
                 alleen weigeren voor de niet toegestane geneesmiddelen en een kleinere pilot toelaten; dat is te \
                 bereiken door het geneesmiddel uit het plan te halen.",
        },
    },
    RuleText {
        id: "TTCI20-3.4",
        title: Text {
            en: "Hospital agrees with the drug prices of Zilveren Kruis",
            nl: "Akkoord met geneesmiddelprijzen",
        },
        effect: Text {
            en: "False: not eligible. Unknown: undetermined.",
            nl: "Niet waar: komt niet in aanmerking. Onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "Agreement covers all prices; a reservation for one drug counts as false.",
            nl: "Het akkoord omvat alle prijzen; een voorbehoud voor één geneesmiddel telt als niet waar.",
        },
    },
    RuleText {
        id: "TTCI20-3.5",
        title: Text { en: "Multi-year plan of action written by the hospital", nl: "Meerjarig plan van aanpak" },
        effect: Text {
            en: "Not met: the purchaser decides whether talks are possible. It does not by itself deny (TTCI20-3.6). \
                 The content of the pilot is worked out by both parties afterwards.",
            nl: "Niet voldaan: de inkoper beslist of een gesprek mogelijk is. Op zichzelf leidt dit niet tot weigering \
                 (TTCI20-3.6). De inhoud van de pilot geven beide partijen daarna samen vorm.",
        },
        interpretation: Text {
            en: "The plan is the basis of the talks and stands outside the list of four conditions, hence review \
                 instead of deny. 'Multi-year' (meerjarig) is read as more than one calendar year, although one pilot \
                 lasts at most one year.",
            nl: "Het plan is de basis van het gesprek en staat buiten de lijst van vier voorwaarden, vandaar ter \
                 beoordeling in plaats van weigeren. 'Meerjarig' is gelezen als meer dan één kalenderjaar, ook al \
                 duurt één pilot ten hoogste een jaar.",
        },
    },
    RuleText {
        id: "TTCI20-3.6",
        title: Text { en: "All four conditions together", nl: "Alle vier voorwaarden samen" },
        effect: Text {
            en: "True: an arrangement is possible (no right to it: the insurer 'wants to' conclude one). Any false: \
                 deny, listing every failed condition. No false but an unknown: undetermined, listing every missing \
                 fact. Findings of TTCI20-2.7 and TTCI20-3.5 are attached as review and do not change the result. A \
                 2019 addendum brings TTCI20-3.7 in addition; it is not part of this rule.",
            nl: "Waar: een afspraak is mogelijk (zonder recht daarop: de verzekeraar 'wil' een afspraak maken). Eén \
                 niet waar: geweigerd, met vermelding van elke voorwaarde waaraan niet is voldaan. Geen niet waar maar \
                 wel een onbekend: onbepaald, met vermelding van elk ontbrekend feit. Bevindingen van TTCI20-2.7 en \
                 TTCI20-3.5 worden ter beoordeling toegevoegd en veranderen de uitkomst niet. Een addendum uit 2019 \
                 brengt daarnaast TTCI20-3.7 mee; die hoort niet bij deze regel.",
        },
        interpretation: Text {
            en: "Section 6 has the purchaser discuss whether the hospital wants and can qualify: wanting is trivial \
                 but necessary, being able beyond the four conditions is the purchaser's attested judgement. \
                 Conditions are cumulative.",
            nl: "Volgens hoofdstuk 6 bespreekt de inkoper of het ziekenhuis in aanmerking wil en kan komen: willen is \
                 vanzelfsprekend maar nodig, kunnen is, naast de vier voorwaarden, het verklaarde oordeel van de \
                 inkoper. De voorwaarden gelden samen.",
        },
    },
    RuleText {
        id: "TTCI20-3.7",
        title: Text {
            en: "Hospitals with a 2019 addendum continue only after evaluation",
            nl: "Voortzetting na evaluatie 2019",
        },
        effect: Text {
            en: "No positive decision: no pilot in 2020. evaluation_2019_done = false: deny until it is done. \
                 Otherwise unknown: undetermined.",
            nl: "Geen positief besluit: geen pilot in 2020. evaluation_2019_done = false: geweigerd totdat de \
                 evaluatie is gedaan. Anders onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "The evaluation has no norms in the document: the decision is attested. The conditions of TTCI20-3.6 \
                 apply as well. Without a 2019 addendum the rule does not apply.",
            nl: "Voor de evaluatie geeft het document geen normen: het besluit wordt door een persoon verklaard. De \
                 voorwaarden van TTCI20-3.6 gelden eveneens. Zonder addendum uit 2019 is de regel niet van toepassing.",
        },
    },
    RuleText {
        id: "TTCI20-3.8",
        title: Text {
            en: "The pilot is recorded in an addendum to the MSZ agreement",
            nl: "Vastlegging in addendum bij MSZ-overeenkomst",
        },
        effect: Text {
            en: "Asked when arrangements on the pilot are made. Not met: no pilot arrangement exists, hence no lump \
                 sum (TTCI20-4.1).",
            nl: "Gevraagd wanneer afspraken over de pilot worden gemaakt. Niet voldaan: er is geen pilotafspraak, dus \
                 geen lump sum (TTCI20-4.1).",
        },
        interpretation: Text {
            en: "The pilot is a part of the MSZ agreement, so an addendum cannot stand alone; when the MSZ agreement \
                 ends, TTCI20-3.1 fails.",
            nl: "De pilot is een onderdeel van de MSZ-overeenkomst, dus een addendum kan niet op zichzelf staan; \
                 eindigt de MSZ-overeenkomst, dan voldoet TTCI20-3.1 niet meer.",
        },
    },
    RuleText {
        id: "TTCI20-3.9",
        title: Text {
            en: "Subcontractors: allowed, with clear arrangements and the same requirements",
            nl: "Onderaannemers: duidelijke afspraken, zelfde eisen",
        },
        effect: Text {
            en: "Not met: finding against the hospital, a person decides. Without subcontractors: not applicable. \
                 Subcontracting as such is always allowed.",
            nl: "Niet voldaan: bevinding tegen het ziekenhuis, een mens beslist. Zonder onderaannemers: niet van \
                 toepassing. Werken met onderaannemers is als zodanig altijd toegestaan.",
        },
        interpretation: Text {
            en: "'About this' is read as about the ban on claims by third parties (TTCI20-3.10) in the first place. \
                 The requirements meant are those of the arrangements between hospital and insurer.",
            nl: "'Hierover' is in de eerste plaats gelezen als: over het verbod op declaraties door derden \
                 (TTCI20-3.10). De bedoelde vereisten zijn die van de afspraken tussen ziekenhuis en verzekeraar.",
        },
    },
    RuleText {
        id: "TTCI20-3.10",
        title: Text {
            en: "Third parties cannot claim home administration for pilot patients",
            nl: "Derden declareren geen thuistoediening",
        },
        effect: Text {
            en: "banned = true: result fail with payable = 0, the amount still payable for the home administration (in \
                 a mixed claim other care is judged apart); what was already paid (claim.paid_amount > 0) is recovered \
                 by TTCI20-8.5. banned = true and claim.kind = drug: review instead of fail, without a value; \
                 claim.kind is read only when banned is not false. banned = false: pass without a value, outside this \
                 policy. Unknown: undetermined, with TTCI20-8.4 for suspicion.",
            nl: "banned waar: uitkomst voldoet niet, met payable = 0, het bedrag dat voor de thuistoediening nog te \
                 betalen is (bij een gemengde declaratie wordt de andere zorg apart beoordeeld); wat al is betaald \
                 (claim.paid_amount > 0), wordt volgens TTCI20-8.5 teruggevorderd. banned waar en claim.kind = drug: \
                 ter beoordeling in plaats van voldoet niet, zonder waarde; claim.kind wordt alleen gelezen als banned \
                 niet onwaar is. banned niet waar: voldoet, zonder waarde; buiten dit beleid. Onbekend: onbepaald; \
                 voor een vermoeden geldt TTCI20-8.4.",
        },
        interpretation: Text {
            en: "The sentence follows on subcontractors, but section 8 checks duplicates by third parties in general; \
                 every claimant other than the hospital is covered, claim.claimant_is_subcontractor is reported only. \
                 Three limits are kept: pilot patients, selected drugs, home administration; other nursing for the \
                 same patient, and the same drug for a patient outside the pilot, are not touched. Whether the ban \
                 also covers the drug itself is not said: review.",
            nl: "De zin volgt op onderaannemers, maar hoofdstuk 8 controleert dubbele declaraties door derden in het \
                 algemeen; elke andere declarant dan het ziekenhuis valt eronder, claim.claimant_is_subcontractor \
                 wordt alleen gerapporteerd. Drie grenzen blijven staan: patiënten van de pilot, geselecteerde \
                 middelen, thuistoediening; andere verpleging voor dezelfde patiënt, en hetzelfde geneesmiddel voor \
                 een patiënt buiten de pilot, blijven onaangeroerd. Of het verbod ook het geneesmiddel zelf omvat, \
                 staat er niet: ter beoordeling.",
        },
    },
    RuleText {
        id: "TTCI20-3.11",
        title: Text { en: "Insurer may investigate hospital and subcontractors", nl: "Onderzoek naar eisen mogelijk" },
        effect: Text {
            en: "Requirements not met: finding for the hospital (also when the subcontractor fails), follow-up by \
                 people. No investigation: no finding.",
            nl: "Niet aan de vereisten voldaan: bevinding voor het ziekenhuis (ook als de onderaannemer tekortschiet), \
                 mensen bepalen het vervolg. Geen onderzoek: geen bevinding.",
        },
        interpretation: Text {
            en: "A power, not a duty. Both legal and contractual requirements are covered. No sanction is stated.",
            nl: "Een bevoegdheid, geen plicht. Zowel wettelijke als contractuele vereisten vallen eronder. Er is geen \
                 sanctie genoemd.",
        },
    },
    RuleText {
        id: "TTCI20-3.12",
        title: Text {
            en: "No combined financial sub-arrangement unless a contract says so",
            nl: "Nog geen gecombineerde deelafspraak",
        },
        effect: Text {
            en: "false or absent: pass, the lump sum stands alone; no set-off with remote guidance for heart failure \
                 or other initiatives. true: info, the combining contract rules, this document gives no arithmetic for \
                 it. The rule is never undetermined.",
            nl: "Niet waar of afwezig: voldoet, de lump sum staat op zichzelf; geen verrekening met telebegeleiding \
                 bij hartfalen of andere initiatieven. Waar: ter informatie; het contract dat combineert, is bepalend, \
                 dit document geeft er geen rekenregel voor. De regel is nooit onbepaald.",
        },
        interpretation: Text {
            en: "The insurer only investigates whether initiatives (including running pilots, chemo- and immunotherapy \
                 at home, remote guidance for chronic heart failure) can be combined. The 2021 policy TBHF21 shows the \
                 later outcome. An intention yields no set-off; hence the default.",
            nl: "De verzekeraar onderzoekt alleen nog of initiatieven (waaronder lopende pilots, chemo- en \
                 immunotherapie thuis en telebegeleiding bij chronisch hartfalen) gecombineerd kunnen worden. Het \
                 beleid voor 2021, TBHF21, laat de latere uitkomst zien. Een voornemen geeft geen verrekening; vandaar \
                 de standaardwaarde.",
        },
    },
    RuleText {
        id: "TTCI20-4.1",
        title: Text {
            en: "Lump sum = surcharge x expected number + start-up compensation in the first year",
            nl: "Lump sum = opslag x aantal + opstart",
        },
        effect: Text {
            en: "Yields lump_sum in eurocent for contract.lump_period, paid out of transformation funds by TTCI20-4.3. \
                 A condition of 'when' false: not applicable, no lump sum. A recorded number that differs from the sum \
                 of TTCI20-5.1 is used all the same; TTCI20-5.1 gives the review finding. No recorded number and an \
                 invalid percentage of a selected drug (TTCI20-5.1): review without values, whatever else is unknown. \
                 contract.surcharge is not read (TTCI20-1.3). Any term unknown: undetermined, no amount.",
            nl: "Levert lump_sum in eurocent voor contract.lump_period, betaald uit de transformatiegelden volgens \
                 TTCI20-4.3. Een voorwaarde voor toepassing niet waar: niet van toepassing, geen lump sum. Een \
                 vastgelegd aantal dat afwijkt van de som van TTCI20-5.1, wordt toch gebruikt; TTCI20-5.1 geeft de \
                 bevinding ter beoordeling. Geen vastgelegd aantal en een ongeldig percentage van een geselecteerd \
                 middel (TTCI20-5.1): ter beoordeling zonder waarden, wat er verder ook onbekend is. \
                 contract.surcharge wordt niet gelezen (TTCI20-1.3). Een term onbekend: onbepaald, geen bedrag.",
        },
        interpretation: Text {
            en: "The expected number is that of the lump-sum period itself (a part-year pilot uses its own \
                 expectation; the surcharge is not prorated). The amount follows the expectation; a settlement on the \
                 realised number is not in the document, so there is none (alternative: by contract). No market share \
                 is applied: only persons insured with Zilveren Kruis are counted. A late payment date (TTCI20-4.7) \
                 sends the payment to a person but does not change the amount. TTCI20-8.6 is part of 'when' because a \
                 lump sum for 2021 presupposes the decision to continue.",
            nl: "Het verwachte aantal is dat van de lump-sumperiode zelf (een pilot voor een deel van het jaar \
                 gebruikt de eigen verwachting; de opslag wordt niet naar rato berekend). Het bedrag volgt de \
                 verwachting; een afrekening op het gerealiseerde aantal staat niet in het document, dus die is er \
                 niet (alternatief: volgens contract). Er wordt geen marktaandeel toegepast: alleen verzekerden van \
                 Zilveren Kruis tellen mee. Een late betaaldatum (TTCI20-4.7) stuurt de betaling naar een mens maar \
                 verandert het bedrag niet. TTCI20-8.6 hoort bij de voorwaarden, omdat een lump sum voor 2021 het \
                 besluit tot voortzetting veronderstelt.",
        },
    },
    RuleText {
        id: "TTCI20-4.2",
        title: Text {
            en: "Start-up compensation once, in the first year only",
            nl: "Eenmalige opstartvergoeding in eerste jaar",
        },
        effect: Text {
            en: "Asked when a lump sum is determined. Yields startup_part. After payment period.startup_fee_paid = \
                 true for the hospital, for good. The condition is a Kleene 'and': undetermined as long as no member \
                 is false; then contract.startup_fee, when unknown, is missing as well.",
            nl: "Gevraagd wanneer een lump sum wordt vastgesteld. Levert startup_part. Na betaling is \
                 period.startup_fee_paid voor het ziekenhuis voorgoed waar. De voorwaarde is een 'en' volgens Kleene: \
                 onbepaald zolang geen onderdeel niet waar is; dan ontbreekt ook contract.startup_fee, als die \
                 onbekend is.",
        },
        interpretation: Text {
            en: "'First year' is read as the calendar year in which this hospital first takes part, so a hospital with \
                 a 2019 addendum gets no start-up part in 2020, and a hospital that starts in July 2020 gets none in \
                 2021. Alternatives: first year of the lump-sum regime (2020 for everybody), or twelve months from the \
                 start. The first reading fits 'one-off' and 'start-up'. Not prorated for a part-year. Not scaled by \
                 market share (nothing in the text).",
            nl: "'Eerste jaar' is gelezen als het kalenderjaar waarin dit ziekenhuis voor het eerst deelneemt; een \
                 ziekenhuis met een addendum uit 2019 krijgt dus in 2020 geen vergoeding van opstartkosten, en een \
                 ziekenhuis dat in juli 2020 begint, krijgt die niet in 2021. Alternatieven: het eerste jaar van de \
                 lump-sumregeling (2020, voor iedereen), of twaalf maanden vanaf het begin. De eerste lezing past bij \
                 'eenmalig' en 'opstart'. Niet naar rato van een deel van het jaar. Niet naar marktaandeel (de tekst \
                 noemt dat niet).",
        },
    },
    RuleText {
        id: "TTCI20-4.3",
        title: Text {
            en: "The whole budget is paid as one lump sum from transformation funds",
            nl: "Totale budget in een lump sum",
        },
        effect: Text {
            en: "Holds: pass, payable = lump_sum. False, i.e. a second request for the same period: fail, payable = 0. \
                 Holds, but TTCI20-4.1 gives review (invalid percentage): review without a value. New state: \
                 period.lump_sum_paid = true. Funding source tag: transformation funds; not charged to the MSZ \
                 ceiling.",
            nl: "Voldoet: payable = lump_sum. Niet waar, dus een tweede aanvraag voor dezelfde periode: voldoet niet, \
                 payable = 0. Voldoet, maar TTCI20-4.1 geeft ter beoordeling (ongeldig percentage): ter beoordeling \
                 zonder waarde. Nieuwe stand: period.lump_sum_paid = true. Kenmerk van de financiering: \
                 transformatiegelden; niet ten laste van het MSZ-plafond.",
        },
        interpretation: Text {
            en: "'In a lump sum' is read as one payment per period; instalments only by contract. That the amount \
                 stays outside the MSZ ceiling follows from the separate source; the document does not say it in so \
                 many words.",
            nl: "'In een lump sum' is gelezen als één betaling per periode; termijnen alleen volgens contract. Dat het \
                 bedrag buiten het MSZ-plafond blijft, volgt uit de aparte bron; het document zegt het niet met zoveel \
                 woorden.",
        },
    },
    RuleText {
        id: "TTCI20-4.4",
        title: Text {
            en: "Drugs are paid at the tariff of the hospital pharmacy policy, outside the lump sum",
            nl: "Geneesmiddel volgens intramuraal farmaciebeleid",
        },
        effect: Text {
            en: "claim.amount above the tariff: payable is the tariff amount; the result is pass in both cases and the \
                 reduction is claim.amount - payable. The lump sum neither contains nor lowers drug cost; no home \
                 surcharge is added to the drug price. Tariff (or the drug code) unknown: undetermined.",
            nl: "claim.amount boven het tarief: payable is het bedrag volgens tarief; de uitkomst is in beide gevallen \
                 voldoet en de verlaging is claim.amount - payable. De lump sum bevat geen geneesmiddelkosten en \
                 verlaagt ze niet; op de geneesmiddelprijs komt geen opslag voor thuis. Tarief (of geneesmiddelcode) \
                 onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "The tariffs are fixed in another policy: contract parameter. Claiming less than the tariff is paid as \
                 claimed. Reduction instead of rejection is chosen because the hospital agreed to the prices \
                 (TTCI20-3.4); the document names no consequence.",
            nl: "De tarieven zijn in ander beleid vastgesteld: contractparameter. Wie minder dan het tarief \
                 declareert, krijgt wat is gedeclareerd. Gekozen is voor verlagen in plaats van afwijzen, omdat het \
                 ziekenhuis met de prijzen akkoord is (TTCI20-3.4); het document noemt geen gevolg.",
        },
    },
    RuleText {
        id: "TTCI20-4.5",
        title: Text {
            en: "A lump sum covers at most one calendar year",
            nl: "Lump sum voor maximaal een kalenderjaar",
        },
        effect: Text {
            en: "Asked when a lump sum is determined. False: no lump sum for that period (must be split per calendar \
                 year). A period with from >= to_exclusive is refused as input and never reaches the rule.",
            nl: "Gevraagd wanneer een lump sum wordt vastgesteld. Niet waar: geen lump sum voor die periode (zij moet \
                 per kalenderjaar worden gesplitst). Een periode met from >= to_exclusive wordt als invoer geweigerd \
                 en bereikt de regel nooit.",
        },
        interpretation: Text {
            en: "'A period of at most one calendar year' is read as lying within one calendar year (1 January up to \
                 and including 31 December), because the compensation is determined anew per year and the last year is \
                 named as a calendar year (2021). Alternative: any period of at most twelve months. The pilots \
                 themselves are one-year pilots.",
            nl: "'De periode van maximaal één kalenderjaar' is gelezen als: gelegen binnen één kalenderjaar (1 januari \
                 tot en met 31 december), omdat de vergoeding per jaar opnieuw wordt bepaald en het laatste jaar als \
                 kalenderjaar (2021) is genoemd. Alternatief: elke periode van ten hoogste twaalf maanden. De pilots \
                 zelf zijn 1-jarig.",
        },
    },
    RuleText {
        id: "TTCI20-4.6",
        title: Text {
            en: "The compensation is determined anew every year",
            nl: "Vergoeding jaarlijks opnieuw bepaald",
        },
        effect: Text {
            en: "Asked when a lump sum is determined. surcharge_part is the part of lump_sum without startup_part \
                 (which is 0 after the first year, TTCI20-4.2). Inputs for the new year missing: undetermined, no \
                 amount. No recorded number and an invalid percentage of a selected drug (TTCI20-5.1): review without \
                 a value. The rule never fails. Unused expectation of an earlier year gives no credit and no debit.",
            nl: "Gevraagd wanneer een lump sum wordt vastgesteld. surcharge_part is het deel van lump_sum zonder \
                 startup_part (dat na het eerste jaar 0 is, TTCI20-4.2). Ontbreken gegevens voor het nieuwe jaar: \
                 onbepaald, geen bedrag. Geen vastgelegd aantal en een ongeldig percentage van een geselecteerd middel \
                 (TTCI20-5.1): ter beoordeling zonder waarde. De uitkomst is nooit voldoet niet. Niet-gebruikte \
                 verwachting van een eerder jaar geeft geen tegoed en geen schuld.",
        },
        interpretation: Text {
            en: "Each year stands alone: new surcharge, new expected number. Whether there is a next year follows from \
                 TTCI20-8.6 and TTCI20-4.7.",
            nl: "Elk jaar staat op zichzelf: nieuwe opslag, nieuw verwacht aantal. Of er een volgend jaar is, volgt \
                 uit TTCI20-8.6 en TTCI20-4.7.",
        },
    },
    RuleText {
        id: "TTCI20-4.7",
        title: Text {
            en: "Compensation up to and including 2021 at the latest",
            nl: "Vergoeding uiterlijk tot en met 2021",
        },
        effect: Text {
            en: "Asked when a lump sum is determined or paid. Period after 2021: fail, no lump sum, whatever the \
                 payment date. Period in order but payment on or after 2022-01-01: review. Period unknown: \
                 undetermined.",
            nl: "Gevraagd wanneer een lump sum wordt vastgesteld of betaald. Periode na 2021: voldoet niet, geen lump \
                 sum, wat de betaaldatum ook is. Periode in orde maar betaling op of na 2022-01-01: ter beoordeling. \
                 Periode onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "'Provided up to and including 2021' fits both the period compensated and the moment of payment. The \
                 period is decisive; a later payment for 2021 goes to a person.",
            nl: "'Uiterlijk tot en met 2021 verstrekt' past zowel op de periode die wordt vergoed als op het moment \
                 van betaling. De periode is bepalend; een latere betaling voor 2021 gaat naar een mens.",
        },
    },
    RuleText {
        id: "TTCI20-4.8",
        title: Text {
            en: "Hospital evaluates in the third quarter, on the insurer's form",
            nl: "Evaluatie in derde kwartaal",
        },
        effect: Text {
            en: "Late, early or incomplete: finding, input for continuation (TTCI20-8.6). Form not supplied: the \
                 finding is addressed to the insurer. Pilot that has no day in the third quarter of the year in which \
                 it starts (for instance starting on or after 2020-10-01): review, evaluation moment to be agreed. \
                 period.as_of_date is read only when there is no evaluation date.",
            nl: "Te laat, te vroeg of onvolledig: bevinding, inbreng voor de voortzetting (TTCI20-8.6). \
                 Evaluatieformat niet aangeleverd: de bevinding is gericht aan de verzekeraar. Pilot zonder een dag in \
                 het derde kwartaal van het jaar waarin zij begint (bijvoorbeeld begonnen op of na 2020-10-01): ter \
                 beoordeling, evaluatiemoment af te spreken. period.as_of_date wordt alleen gelezen als er geen \
                 evaluatiedatum is.",
        },
        interpretation: Text {
            en: "Third quarter is read as July to September of the calendar year in which the pilot starts \
                 ([2020-07-01, 2020-10-01) for 2020, i.e. up to and including 2020-09-30), not the third quarter of \
                 the pilot's own term. All three topics are needed. A pilot without a day in that quarter cannot \
                 comply: document silent, hence review.",
            nl: "Het derde kwartaal is gelezen als juli tot en met september van het kalenderjaar waarin de pilot \
                 begint ([2020-07-01, 2020-10-01) voor 2020, dus tot en met 2020-09-30), niet als het derde kwartaal \
                 van de looptijd van de pilot zelf. Alle drie de onderwerpen zijn nodig. Een pilot zonder een dag in \
                 dat kwartaal kan niet voldoen: het document zwijgt, vandaar ter beoordeling.",
        },
    },
    RuleText {
        id: "TTCI20-4.9",
        title: Text { en: "Cost-neutral within three years", nl: "Binnen drie jaar kostenneutraal" },
        effect: Text {
            en: "Not neutral and required: warning, input for people; no amount changes. Before the three years are \
                 over (not required): pass, reported only. home_mean and hospital_mean (eurocent per administration) \
                 are given with pass and with fail. A count of 0: not applicable. A cost or count unknown: \
                 undetermined; the two dates matter only when neutral is not true.",
            nl: "Niet kostenneutraal terwijl het wel vereist is: waarschuwing, inbreng voor mensen; er verandert geen \
                 bedrag. Voordat de drie jaar om zijn (niet vereist): voldoet, alleen gerapporteerd. home_mean en \
                 hospital_mean (eurocent per toediening) worden bij voldoet en bij voldoet niet gegeven. Een aantal \
                 van 0: niet van toepassing. Kosten of aantal onbekend: onbepaald; de twee data doen er alleen toe als \
                 kostenneutraliteit niet vaststaat.",
        },
        interpretation: Text {
            en: "Text: a home administration costs no more than a hospital administration; equality is neutral. \
                 Compared are mean costs per administration, by cross-multiplication. 'Within 3 years' is counted from \
                 the hospital's first pilot day (contract.first_pilot_start). Alternatives: from the start of the \
                 pilots in 2019, or from the start of 2020. Which cost (provider's or insurer's, with or without the \
                 drug and the surcharge) is not said: the same contract-defined cost on both sides. It is a starting \
                 point (uitgangspunt), hence a warning. Compensation ends in 2021 (TTCI20-4.7), which for a start in \
                 2020 is before the three years are over.",
            nl: "De tekst: een thuistoediening kost niet méér dan een ziekenhuistoediening; gelijk is neutraal. \
                 Vergeleken worden gemiddelde kosten per toediening, door kruislings vermenigvuldigen. 'Binnen 3 jaar' \
                 is geteld vanaf de eerste pilotdag van het ziekenhuis (contract.first_pilot_start). Alternatieven: \
                 vanaf het begin van de pilots in 2019, of vanaf het begin van 2020. Om welke kosten het gaat (van de \
                 aanbieder of de verzekeraar, met of zonder geneesmiddel en opslag) staat er niet: aan beide kanten \
                 dezelfde, in het contract bepaalde kosten. Het is een uitgangspunt, vandaar een waarschuwing. De \
                 vergoeding eindigt in 2021 (TTCI20-4.7), wat bij een begin in 2020 vóór het einde van de drie jaar \
                 is.",
        },
    },
    RuleText {
        id: "TTCI20-5.1",
        title: Text { en: "Volume per drug from forecast and agreed home percentage", nl: "Volume per geneesmiddel" },
        effect: Text {
            en: "Asked when a lump sum is determined. Yields volume[d] (an object from drug to number) and \
                 volume_total for TTCI20-4.1. Recorded number different from volume_total: review, with both values; \
                 the recorded number is used in TTCI20-4.1. Percentage of a selected drug outside 0..1000000: review, \
                 invalid, without values, whatever else is unknown. Percentage or forecast of one drug unknown: \
                 undetermined, the finding lists the drug. Entries for drugs that are not selected are not read.",
            nl: "Gevraagd wanneer een lump sum wordt vastgesteld. Levert volume[d] (een object van geneesmiddel naar \
                 aantal) en volume_total voor TTCI20-4.1. Vastgelegd aantal ongelijk aan volume_total: ter \
                 beoordeling, met beide waarden; TTCI20-4.1 gebruikt het vastgelegde aantal. Percentage van een \
                 geselecteerd middel buiten 0..1000000: ter beoordeling, ongeldig, zonder waarden, wat er verder ook \
                 onbekend is. Percentage of prognose van één geneesmiddel onbekend: onbepaald, de bevinding noemt het \
                 geneesmiddel. Gegevens van niet-geselecteerde middelen worden niet gelezen.",
        },
        interpretation: Text {
            en: "Percentage = home administrations divided by all administrations of that drug (home + hospital), \
                 within the counted population of TTCI20-2.6. Rounding per drug, because the volumes are agreed at \
                 drug level and an agreed number of administrations is whole; multiplying by the surcharge afterwards \
                 is exact. Alternative: round the sum once; the two can differ (see example), and a number recorded in \
                 the addendum always prevails.",
            nl: "Het percentage is het aantal thuistoedieningen gedeeld door alle toedieningen van dat geneesmiddel \
                 (thuis + ziekenhuis), binnen de populatie die volgens TTCI20-2.6 meetelt. Afgerond wordt per \
                 geneesmiddel, omdat de volumes op geneesmiddelniveau worden afgesproken en een afgesproken aantal \
                 toedieningen een geheel getal is; daarna is vermenigvuldigen met de opslag exact. Alternatief: de som \
                 één keer afronden; de twee kunnen verschillen (zie voorbeeld), en een in het addendum vastgelegd \
                 aantal gaat altijd voor.",
        },
    },
    RuleText {
        id: "TTCI20-5.2",
        title: Text {
            en: "Forecast by both hospital and insurer, with the total care needed",
            nl: "Prognose door beide partijen",
        },
        effect: Text {
            en: "Asked when contract.forecast_administrations is recorded. An estimate or the agreed forecast missing: \
                 undetermined, whatever the other numbers. Agreed forecast outside the two estimates, or total care \
                 not weighed: review. The agreed forecast is used in TTCI20-5.1 in all cases.",
            nl: "Gevraagd wanneer contract.forecast_administrations wordt vastgelegd. Een schatting of de afgesproken \
                 prognose ontbreekt: onbepaald, wat de andere getallen ook zijn. Afgesproken prognose buiten de twee \
                 schattingen, of totale benodigde zorg niet meegewogen: ter beoordeling. TTCI20-5.1 gebruikt in alle \
                 gevallen de afgesproken prognose.",
        },
        interpretation: Text {
            en: "Two estimates are required; how they are combined is not said, so the agreed number is a contract \
                 parameter and lying between the two is a plausibility test only. The forecast is for 2020; for a \
                 part-year pilot the part inside contract.lump_period is meant.",
            nl: "Twee schattingen zijn vereist; hoe zij worden samengevoegd, staat er niet. Het afgesproken aantal is \
                 dus een contractparameter en tussen de twee liggen is slechts een toets op aannemelijkheid. De \
                 prognose is voor 2020; bij een pilot voor een deel van het jaar is het deel binnen \
                 contract.lump_period bedoeld.",
        },
    },
    RuleText {
        id: "TTCI20-5.3",
        title: Text {
            en: "Realised home percentage per drug against the agreed ambition",
            nl: "Gerealiseerd percentage thuis per middel",
        },
        effect: Text {
            en: "The percentage is compared as given. Not reached for at least one drug: info per drug, input for the \
                 evaluations (TTCI20-4.8, TTCI20-8.6). The lump sum does not change. A drug without administrations is \
                 skipped (its percentage is not read); all skipped, or no drug selected: not applicable. A drug with \
                 an unknown count is undetermined; a drug not reached prevails over an undetermined one.",
            nl: "Het percentage wordt vergeleken zoals het is opgegeven. Voor ten minste één geneesmiddel niet \
                 gehaald: per geneesmiddel ter informatie, inbreng voor de evaluaties (TTCI20-4.8, TTCI20-8.6). De \
                 lump sum verandert niet. Een geneesmiddel zonder toedieningen wordt overgeslagen (het percentage \
                 ervan wordt niet gelezen); alles overgeslagen, of geen geneesmiddel geselecteerd: niet van \
                 toepassing. Een geneesmiddel met een onbekend aantal is onbepaald; een geneesmiddel dat niet wordt \
                 gehaald, gaat voor een onbepaald geneesmiddel.",
        },
        interpretation: Text {
            en: "The percentage is called an ambition; no consequence is attached. Counted are only administrations \
                 that satisfy TTCI20-2.6 and TTCI20-8.3.",
            nl: "Het percentage heet een ambitie; er is geen gevolg aan verbonden. Geteld worden alleen toedieningen \
                 die aan TTCI20-2.6 en TTCI20-8.3 voldoen.",
        },
    },
    RuleText {
        id: "TTCI20-6.1",
        title: Text { en: "Arrangements are made with the purchaser", nl: "Afspraken met de inkoper" },
        effect: Text {
            en: "Asked when arrangements on the pilot are made. False: warning. Talks may take place all year and \
                 during the talks on the MSZ agreement.",
            nl: "Gevraagd wanneer afspraken over de pilot worden gemaakt. Niet waar: waarschuwing. Gesprekken kunnen \
                 het hele jaar en tijdens de gesprekken over de MSZ-overeenkomst plaatsvinden.",
        },
        interpretation: Text {
            en: "Procedural, no consequence stated. That purchasers raise it with hospitals in the core working areas \
                 matches TTCI20-3.2.",
            nl: "Procedureel, geen gevolg genoemd. Dat inkopers het bespreken met ziekenhuizen in de kernwerkgebieden, \
                 sluit aan bij TTCI20-3.2.",
        },
    },
    RuleText {
        id: "TTCI20-7.1",
        title: Text {
            en: "Latest dates for inclusion in the MSZ contracting 2020",
            nl: "Uiterste data voor MSZ-contractering 2020",
        },
        effect: Text {
            en: "Late: not part of the regular MSZ contracting 2020; the route during the year stays open \
                 (TTCI20-1.1), so no denial.",
            nl: "Te laat: geen onderdeel van de reguliere MSZ-contractering 2020; de weg gedurende het jaar blijft \
                 open (TTCI20-1.1), dus geen weigering.",
        },
        interpretation: Text {
            en: "Only the two recording steps bind the parties; publication, meeting and customer information are acts \
                 of the insurer (TTCI20-7.2).",
            nl: "Alleen de twee stappen van vastlegging binden partijen; publicatie, bijeenkomst en communicatie met \
                 klanten zijn handelingen van de verzekeraar (TTCI20-7.2).",
        },
    },
    RuleText {
        id: "TTCI20-7.2",
        title: Text {
            en: "Insurer's dates: policy, inspiration meeting, information to customers",
            nl: "Data van de verzekeraar",
        },
        effect: Text {
            en: "Reports which date was missed: publication 2019-04-01, inspiration meeting for hospitals in the core \
                 working area 2019-04-16, customers informed on contracted care 2019-11-12. No effect for the \
                 hospital; attending the meeting is no condition.",
            nl: "Meldt welke datum is gemist: publicatie 2019-04-01, inspiratiebijeenkomst voor ziekenhuizen in \
                 kernwerkgebied 2019-04-16, communicatie met klanten over gecontracteerde zorg 2019-11-12. Geen gevolg \
                 voor het ziekenhuis; aanwezig zijn bij de bijeenkomst is geen voorwaarde.",
        },
        interpretation: Text {
            en: "A meeting takes place on its day; the other two are read as 'on or before'.",
            nl: "Een bijeenkomst vindt op haar dag plaats; de andere twee zijn gelezen als 'op of vóór'.",
        },
    },
    RuleText {
        id: "TTCI20-7.3",
        title: Text {
            en: "Negotiation agreement by 1 November 2019 (regular contracting)",
            nl: "Onderhandelakkoord uiterlijk 1 november 2019",
        },
        effect: Text {
            en: "Later: TTCI20-7.1 not met. Unknown: undetermined.",
            nl: "Later: aan TTCI20-7.1 is niet voldaan. Onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "Up to and including 1 November, i.e. before 2019-11-02. Only for regular contracting, as the row \
                 itself says.",
            nl: "Tot en met 1 november, dus vóór 2019-11-02. Alleen voor reguliere contractering, zoals de regel in de \
                 tabel zelf zegt.",
        },
    },
    RuleText {
        id: "TTCI20-7.4",
        title: Text {
            en: "Signed addendum with price list in VECOZO by 31 December 2019",
            nl: "Getekend addendum met prijslijst op 31 december 2019",
        },
        effect: Text {
            en: "Later: TTCI20-7.1 not met. Unknown: undetermined.",
            nl: "Later: aan TTCI20-7.1 is niet voldaan. Onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "Up to and including 31 December, i.e. both before 2020-01-01; the price list is part of what must be \
                 complete.",
            nl: "Tot en met 31 december, dus beide vóór 2020-01-01; de prijslijst hoort bij wat compleet moet zijn.",
        },
    },
    RuleText {
        id: "TTCI20-8.1",
        title: Text {
            en: "Reimbursed care is lawful, actually and rightly delivered",
            nl: "Zorg is rechtmatig, feitelijk en terecht geleverd",
        },
        effect: Text {
            en: "An element established as false: result fail, payable = 0. All true: pass without a value. Unknown: \
                 undetermined; the claim is processed with finding 'not yet checked' (info).",
            nl: "Een onderdeel waarvan vaststaat dat het niet waar is: voldoet niet, payable = 0. Alles waar: voldoet, \
                 zonder waarde. Onbekend: onbepaald; de declaratie wordt verwerkt met de bevinding 'nog niet \
                 gecontroleerd' (ter informatie).",
        },
        interpretation: Text {
            en: "The document states what is judged, not the sanction; care established as not meeting it is not \
                 reimbursed. Unknown does not block, since the checks normally follow payment; the finding keeps it \
                 visible.",
            nl: "Het document zegt wat wordt beoordeeld, niet wat de sanctie is; zorg waarvan vaststaat dat zij niet \
                 voldoet, wordt niet vergoed. Onbekend blokkeert niet, omdat de controles meestal na betaling volgen; \
                 de bevinding houdt het zichtbaar.",
        },
    },
    RuleText {
        id: "TTCI20-8.2",
        title: Text {
            en: "Compliance check next to statutory formal and material checks",
            nl: "Naleving naast formele en materiele controle",
        },
        effect: Text {
            en: "Asked when a control has been carried out. A negative outcome gives a review finding of the matching \
                 kind; people decide the follow-up.",
            nl: "Gevraagd wanneer een controle is uitgevoerd. Een negatieve uitkomst geeft een bevinding ter \
                 beoordeling van de bijbehorende soort; mensen bepalen het vervolg.",
        },
        interpretation: Text {
            en: "No procedure, term or sanction in the document; the kinds are kept apart.",
            nl: "Het document noemt geen procedure, termijn of sanctie; de soorten worden uit elkaar gehouden.",
        },
    },
    RuleText {
        id: "TTCI20-8.3",
        title: Text { en: "Check that the care was really delivered at home", nl: "Controle: echt thuis geleverd" },
        effect: Text {
            en: "Asked for a home administration that the hospital registered. False: the administration is not \
                 counted in kpi.home_administrations (it counts in kpi.hospital_administrations when given in the \
                 hospital) and goes to a person. Unknown: counted provisionally with finding 'not yet checked'. The \
                 lump sum does not change automatically.",
            nl: "Gevraagd voor een thuistoediening die het ziekenhuis heeft geregistreerd. Niet waar: de toediening \
                 telt niet mee in kpi.home_administrations (wel in kpi.hospital_administrations als zij in het \
                 ziekenhuis is gegeven) en gaat naar een mens. Onbekend: voorlopig meegeteld met de bevinding 'nog \
                 niet gecontroleerd'. De lump sum verandert niet automatisch.",
        },
        interpretation: Text {
            en: "The check is stated, the consequence is not. Since the lump sum follows the expected number \
                 (TTCI20-4.1), a wrong place of delivery does not lower it by itself; it is relevant for TTCI20-5.3, \
                 TTCI20-4.9 and TTCI20-8.6 and may lead to a decision by people. Alternative: recover one surcharge \
                 per administration; not in the text.",
            nl: "De controle is genoemd, het gevolg niet. Omdat de lump sum het verwachte aantal volgt (TTCI20-4.1), \
                 verlaagt een verkeerde plaats van toediening haar niet vanzelf; zij is van belang voor TTCI20-5.3, \
                 TTCI20-4.9 en TTCI20-8.6 en kan tot een besluit van mensen leiden. Alternatief: één opslag per \
                 toediening terugvorderen; niet in de tekst.",
        },
    },
    RuleText {
        id: "TTCI20-8.4",
        title: Text {
            en: "Check for possible duplicate claims by third parties",
            nl: "Controle op dubbele declaraties door derden",
        },
        effect: Text {
            en: "duplicate: review; TTCI20-8.5 when paid, TTCI20-3.10 when not yet paid. suspected: review by a person \
                 who establishes claim.concerns_home_administration. Neither: pass, no finding. Not duplicate and not \
                 suspected is joined by Kleene 'and', so with claim.concerns_home_administration unknown and no \
                 suspicion the rule is undetermined as long as the other conditions of banned can be true.",
            nl: "Dubbel: ter beoordeling; TTCI20-8.5 als er is betaald, TTCI20-3.10 als er nog niet is betaald. \
                 Vermoeden: ter beoordeling door iemand die claim.concerns_home_administration vaststelt. Geen van \
                 beide: voldoet, geen bevinding. 'Niet dubbel' en 'geen vermoeden' zijn verbonden door een 'en' \
                 volgens Kleene: is claim.concerns_home_administration onbekend en is er geen vermoeden, dan is de \
                 regel onbepaald zolang de andere voorwaarden van TTCI20-3.10 waar kunnen zijn.",
        },
        interpretation: Text {
            en: "District nursing and home-care organisations are named; 'third parties' is wider, so any other \
                 claimant is included. A duplicate is every third-party claim for what the pilot already finances; it \
                 is not required that amount or day of two claims be identical, because the hospital does not claim \
                 per administration. An overlap in days alone is only a suspicion: nursing claims often cover a longer \
                 period and other care. A claim that states a drug outside the selection cannot become a duplicate and \
                 is not suspected.",
            nl: "Wijkverpleging en thuiszorgorganisaties worden genoemd; 'derden' is ruimer, dus elke andere declarant \
                 valt eronder. Dubbel is elke declaratie van een derde voor wat de pilot al financiert; bedrag of dag \
                 van twee declaraties hoeven niet gelijk te zijn, omdat het ziekenhuis niet per toediening declareert. \
                 Overlap in dagen alleen is slechts een vermoeden: declaraties van verpleging beslaan vaak een langere \
                 periode en andere zorg. Een declaratie die een geneesmiddel buiten de selectie noemt, kan geen \
                 dubbele declaratie worden en wordt niet vermoed.",
        },
    },
    RuleText {
        id: "TTCI20-8.5",
        title: Text {
            en: "Duplicate payments are recovered from the hospital",
            nl: "Terugvordering bij het ziekenhuis",
        },
        effect: Text {
            en: "recovery is charged to the hospital, never to the third party, which keeps its payment: pass with \
                 recovery. New state, kept by the caller: period.recovered_for_claim = true, period.recovered_total += \
                 recovery. claim.kind = drug: review without a value (TTCI20-3.10 leaves the drug itself to a person). \
                 Mixed claim (claim.wholly_home_administration = false) with unknown part: undetermined, missing \
                 claim.duplicate_part; part and claim.wholly_home_administration both unknown: both missing. A part \
                 that is read and lies outside 0..claim.paid_amount: review, invalid, without a value. The lump sum \
                 itself is not lowered.",
            nl: "recovery komt ten laste van het ziekenhuis, nooit van de derde, die de betaling behoudt: voldoet, met \
                 recovery. Nieuwe stand, bijgehouden door de aanroeper: period.recovered_for_claim = true, \
                 period.recovered_total += recovery. claim.kind = drug: ter beoordeling zonder waarde (TTCI20-3.10 \
                 laat het geneesmiddel zelf aan een mens). Gemengde declaratie (claim.wholly_home_administration = \
                 false) met onbekend deel: onbepaald, claim.duplicate_part ontbreekt; deel en \
                 claim.wholly_home_administration beide onbekend: beide ontbreken. Een deel dat wordt gelezen en \
                 buiten 0..claim.paid_amount ligt: ter beoordeling, ongeldig, zonder waarde. De lump sum zelf wordt \
                 niet verlaagd.",
        },
        interpretation: Text {
            en: "Text: in case of duplicate claims the recovery takes place at the hospital. Reading: what is \
                 recovered is what the third party was paid for the home administration, since that is the double \
                 payment on top of the lump sum. Alternatives: recover the surcharge for that administration, or take \
                 it from the third party; the first is not stated, the second contradicts the text. Once per claim; no \
                 interest, fine or set-off order is mentioned.",
            nl: "De tekst: bij dubbele declaraties vindt de terugvordering bij het ziekenhuis plaats. Lezing: \
                 teruggevorderd wordt wat de derde voor de thuistoediening betaald kreeg, want dat is de dubbele \
                 betaling boven op de lump sum. Alternatieven: de opslag voor die toediening terugvorderen, of bij de \
                 derde terugvorderen; het eerste staat er niet, het tweede is in strijd met de tekst. Eén keer per \
                 declaratie; rente, boete of volgorde van verrekening worden niet genoemd.",
        },
    },
    RuleText {
        id: "TTCI20-8.6",
        title: Text { en: "Continuation in 2021 depends on the evaluation", nl: "Voortzetting in 2021 na evaluatie" },
        effect: Text {
            en: "True: a lump sum for 2021 can be determined (TTCI20-4.6, TTCI20-4.7). continue_2021 = false: no 2021. \
                 Evaluation not agreed, topics missing or conditions not recorded: deny until complete. Unknown: \
                 undetermined. Continuation never follows by silence.",
            nl: "Waar: voor 2021 kan een lump sum worden vastgesteld (TTCI20-4.6, TTCI20-4.7). continue_2021 = false: \
                 geen 2021. Geen evaluatiemoment afgesproken, onderwerpen ontbreken of voorwaarden niet vastgelegd: \
                 geweigerd totdat het compleet is. Onbekend: onbepaald. Stilzwijgende voortzetting is er nooit.",
        },
        interpretation: Text {
            en: "No norms for the decision: attested. The rule is asked for a lump sum in 2021; contract.lump_period \
                 tells the year, because a pilot period may run from 2020 into 2021 while only the part in 2020 is \
                 compensated. The hospital's own evaluation in the third quarter (TTCI20-4.8) is its natural input but \
                 is not named as a condition here. Conditions may differ from those of 2020; an empty list of \
                 conditions must be recorded as such.",
            nl: "Geen normen voor het besluit: door een persoon verklaard. De regel wordt gevraagd voor een lump sum \
                 in 2021; contract.lump_period bepaalt het jaar, omdat een pilot van 2020 tot in 2021 kan lopen \
                 terwijl alleen het deel in 2020 wordt vergoed. De eigen evaluatie van het ziekenhuis in het derde \
                 kwartaal (TTCI20-4.8) is er de natuurlijke inbreng voor, maar wordt hier niet als voorwaarde genoemd. \
                 De voorwaarden mogen afwijken van die van 2020; een lege lijst van voorwaarden moet als zodanig zijn \
                 vastgelegd.",
        },
    },
    RuleText {
        id: "TTCI20-10.1",
        title: Text {
            en: "Additions and changes: follow the published version",
            nl: "Aanvullingen en wijzigingen zelf volgen",
        },
        effect: Text {
            en: "Older version used: warning 'policy version outdated' with both dates. The core evaluates the version \
                 it is given.",
            nl: "Oudere versie gebruikt: waarschuwing 'beleidsversie verouderd' met beide data. De rekenkern \
                 beoordeelt de versie die zij krijgt.",
        },
        interpretation: Text {
            en: "The duty to keep watch lies with the provider; changes are published on the website.",
            nl: "Het is aan de zorgaanbieder om dit in de gaten te houden; wijzigingen worden op de website \
                 gepubliceerd.",
        },
    },
    RuleText {
        id: "TTCI20-10.2",
        title: Text { en: "Grounds on which the insurer may change the policy", nl: "Gronden voor wijziging" },
        effect: Text {
            en: "Ground listed: the change is within the reservation. Other ground: review by a person; the change is \
                 not applied automatically.",
            nl: "Grond genoemd: de wijziging valt binnen het voorbehoud. Andere grond: beoordeling door een mens; de \
                 wijziging wordt niet automatisch toegepast.",
        },
        interpretation: Text {
            en: "The text first says that additions and changes are possible, then reserves the right for three kinds \
                 of grounds joined by 'and', which is read as alternatives (one suffices). A change on another ground \
                 may rest on the first sentence: review, not rejection.",
            nl: "De tekst zegt eerst dat aanvullingen en wijzigingen mogelijk zijn en behoudt daarna het recht voor \
                 bij drie soorten gronden, verbonden door 'en'; die zijn als alternatieven gelezen (één is genoeg). \
                 Een wijziging op een andere grond kan op de eerste zin berusten: ter beoordeling, geen afwijzing.",
        },
    },
    RuleText {
        id: "TTCI20-11.1",
        title: Text {
            en: "Questions with consequences for all providers are published",
            nl: "Vragen met gevolg voor allen worden gepubliceerd",
        },
        effect: Text {
            en: "Not published: info finding addressed to the insurer. Published answers count as part of the policy \
                 version (TTCI20-10.1).",
            nl: "Niet gepubliceerd: bevinding ter informatie, gericht aan de verzekeraar. Gepubliceerde antwoorden \
                 tellen als onderdeel van de beleidsversie (TTCI20-10.1).",
        },
        interpretation: Text {
            en: "The grammar has the questions and remarks being published; answers are taken to be published with \
                 them.",
            nl: "Grammaticaal worden de vragen en opmerkingen gepubliceerd; aangenomen is dat de antwoorden met ze \
                 worden gepubliceerd.",
        },
    },
];
