//! Texts of the rules of annex 4: the financing models.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 31] = [
    RuleText {
        id: "SPC-B4.1",
        title: Text { en: "Model 1 Fee For Service: pay per piece", nl: "Model 1 Fee for service: betalen per stuk" },
        effect: Text {
            en: "With a claim the output amount, otherwise the output income of the year. Service code without \
                 tariff: reject, amount 0. Bearer: unit cost above tariff = provider; more services per patient, \
                 more patients, more insured = insurer.",
            nl: "Met een declaratie de uitkomst amount, anders de uitkomst income van het jaar. Prestatiecode zonder \
                 tarief: afwijzing, bedrag 0. Drager: kosten per eenheid boven het tarief = zorgaanbieder; meer \
                 verrichtingen per patiënt, meer patiënten, meer verzekerden = verzekeraar.",
        },
        interpretation: Text {
            en: "'Etc.' makes the kinds open: value other. Not to be confused with the 'fee-for-service' of line 747 \
                 (SPC-1.27).",
            nl: "'Etc.' houdt de soorten open: waarde other. Niet te verwarren met de 'fee-for-service' van regel 747 \
                 (SPC-1.27).",
        },
    },
    RuleText {
        id: "SPC-B4.2",
        title: Text {
            en: "Model 2 Pay for Performance: extra fee for an extra effort",
            nl: "Model 2 Pay for performance: extra vergoeding voor extra inspanning",
        },
        effect: Text {
            en: "Base plus bonus. Bearer: as fee for service; in addition insurer bears that the effort does not \
                 improve outcomes (effort), provider bears that the target is missed (outcome), provider bears \
                 effort cost above bonus.",
            nl: "Basis plus bonus. Drager: als bij fee for service; bovendien draagt de verzekeraar dat de inspanning \
                 de uitkomsten niet verbetert (inspanning), de zorgaanbieder dat het doel wordt gemist (uitkomst), \
                 en de zorgaanbieder de kosten van de inspanning boven de bonus.",
        },
        interpretation: Text {
            en: "TERM CLASH. Annex 4: extra fee for an extra effort EXPECTED to improve outcomes, with the height of \
                 the tariff not tied to it. Annex 3 point 3: pay-for-performance makes the reward depend on achieved \
                 results. Reading: annex 4 is the definition (trigger effort), annex 3 is the variant (trigger \
                 outcome); the contract must say which, no default. 'Eraan' is read as: the outcomes. Named cases: \
                 medication reviews, diabetes care by GPs.",
            nl: "BOTSENDE TERMEN. Bijlage 4: extra vergoeding voor een extra inspanning die naar VERWACHTING de \
                 uitkomsten verbetert, met een tarief waarvan de hoogte daar niet aan is gekoppeld. Bijlage 3 punt \
                 3: pay-for-performance maakt de beloning afhankelijk van behaalde resultaten. Lezing: bijlage 4 is \
                 de definitie (trigger effort), bijlage 3 de variant (trigger outcome); het contract moet zeggen \
                 welke, er is geen standaard. 'Eraan' is gelezen als: de uitkomsten. Genoemde gevallen: \
                 medicatiebeoordelingen, diabeteszorg door huisartsen.",
        },
    },
    RuleText {
        id: "SPC-B4.3",
        title: Text {
            en: "Model 3 Shared Savings: share in the difference between expected and actual cost",
            nl: "Model 3 Shared savings: delen van verwacht min werkelijk",
        },
        effect: Text {
            en: "Outputs savings S, provider_share PS, insurer_share IS with PS + IS = max(0, S), provider_loss. \
                 Bearer: as fee for service for cost; provider shares the upside; with two_sided also the downside. \
                 Multi-year: T >= 2 (SPC-B3.18).",
            nl: "Uitkomsten besparing S, aandeel zorgaanbieder PS, aandeel verzekeraar IS met PS + IS = max(0, S), \
                 provider_loss. Drager: als fee for service voor kosten; de zorgaanbieder deelt in het voordeel; bij \
                 two_sided ook in het nadeel. Meerjarig: T >= 2 (SPC-B3.18).",
        },
        interpretation: Text {
            en: "'Meerjarige ombuiging van de kostentrend': the savings are summed over the contract years, so a bad \
                 year is set off against a good one; alternative (each year on its own) is rejected because the text \
                 shares the multi-year bend of the trend. Group total against group total; contract.expected_basis \
                 tells whether E follows the number of insured (SPC-B4.7). Threshold, cap and sidedness are not in \
                 the text: contract parameters; contract.ss_sides has no default.",
            nl: "'Meerjarige ombuiging van de kostentrend': de besparingen worden over de contractjaren opgeteld, \
                 zodat een slecht jaar tegen een goed jaar wegvalt; het alternatief (elk jaar op zich) is verworpen, \
                 omdat de tekst de meerjarige ombuiging deelt. Groepstotaal tegenover groepstotaal; \
                 contract.expected_basis zegt of E het aantal verzekerden volgt (SPC-B4.7). Drempel, maximum en \
                 zijden staan niet in de tekst: contractparameters; contract.ss_sides heeft geen standaardwaarde.",
        },
    },
    RuleText {
        id: "SPC-B4.4",
        title: Text {
            en: "Model 4 Bundled Payments: fixed amount per patient for the whole chain",
            nl: "Model 4 Bundled payment: vast bedrag per patiënt voor de hele keten",
        },
        effect: Text {
            en: "income = amount for the chain; distribution over chain parties SPC-B4.17. Bearer: unit cost and \
                 services per patient = providers ('tegenvallers komen voor hun rekening'); number of patients and \
                 insured = insurer, limited by intake validation (SPC-B4.16).",
            nl: "income = bedrag voor de keten; verdeling over ketenpartijen SPC-B4.17. Drager: kosten per eenheid en \
                 verrichtingen per patiënt = zorgaanbieders ('tegenvallers komen voor hun rekening'); aantal \
                 patiënten en verzekerden = verzekeraar, begrensd door validatie van de instroom (SPC-B4.16).",
        },
        interpretation: Text {
            en: "Per patient without a period: an episode for births, joint prosthesis, stroke; a year for long care. \
                 contract.bundle_basis decides. Setbacks are for the providers; that windfalls are theirs too is the \
                 mirror reading.",
            nl: "Per patiënt zonder periode: een episode bij geboorte, gewrichtsprothese, beroerte; een jaar bij \
                 langdurige zorg. contract.bundle_basis beslist. Tegenvallers zijn voor de zorgaanbieders; dat \
                 meevallers dat ook zijn, is de spiegelbeeldige lezing.",
        },
    },
    RuleText {
        id: "SPC-B4.5",
        title: Text {
            en: "Model 5 Partial Capitation: fixed amount per insured per year for all insured in the region",
            nl: "Model 5 Partial capitation: vast bedrag per verzekerde per jaar in de regio",
        },
        effect: Text {
            en: "income = amount for all care for the condition, all insured in the fence, per year, several years. \
                 Bearer: unit cost, services per patient, number of patients = provider; number of insured = \
                 insurer.",
            nl: "income = bedrag voor alle zorg voor de aandoening, alle verzekerden binnen het hek, per jaar, \
                 meerdere jaren. Drager: kosten per eenheid, verrichtingen per patiënt, aantal patiënten = \
                 zorgaanbieder; aantal verzekerden = verzekeraar.",
        },
        interpretation: Text {
            en: "'Alle verzekerden in een bepaalde regio' is read as all insured of the contracting insurer living \
                 there (annex 3 point 2 speaks of the insurer's total population), sick or not. Counting of movers \
                 and who pays for care by others are not in the text: contract parameters.",
            nl: "'Alle verzekerden in een bepaalde regio' is gelezen als alle daar wonende verzekerden van de \
                 contracterende verzekeraar (bijlage 3 punt 2 spreekt van de totale populatie van de verzekeraar), \
                 ziek of niet. De telling van verhuizers en wie zorg door anderen betaalt, staan niet in de tekst: \
                 contractparameters.",
        },
    },
    RuleText {
        id: "SPC-B4.6",
        title: Text {
            en: "Model 6 Global Payments: whole yearly budget for a group",
            nl: "Model 6 Global payment: heel jaarbudget voor een groep",
        },
        effect: Text {
            en: "Amount for all care of the group. Bearer: everything = provider (fixed basis); with per_member the \
                 number of members = insurer.",
            nl: "Bedrag voor alle zorg van de groep. Drager: alles = zorgaanbieder (vaste grondslag); bij per_member \
                 het aantal leden = verzekeraar.",
        },
        interpretation: Text {
            en: "'Het gehele jaarbudget voor een bepaalde groep verzekerden uitbesteden': a sum per year, so fixed is \
                 the literal reading; growth of the group is not addressed, hence the explicit parameter. 'Gehele' \
                 is read as all care of the group, not only the condition ('alles in een pot').",
            nl: "'Het gehele jaarbudget voor een bepaalde groep verzekerden uitbesteden': een som per jaar, dus fixed \
                 is de letterlijke lezing; groei van de groep komt niet aan de orde, vandaar de uitdrukkelijke \
                 parameter. 'Gehele' is gelezen als alle zorg van de groep, niet alleen de aandoening ('alles in één \
                 pot').",
        },
    },
    RuleText {
        id: "SPC-B4.7",
        title: Text { en: "Shared savings: expected cost per year", nl: "Shared savings: verwachte kosten per jaar" },
        effect: Text {
            en: "A published amount in whole cents per contract year; it is fixed before the year starts and is the \
                 input of the next year.",
            nl: "Een gepubliceerd bedrag in hele centen per contractjaar; het staat vast voor het jaar begint en is \
                 de invoer van het volgende jaar.",
        },
        interpretation: Text {
            en: "The text only says 'expected cost'. Each E[t] is itself a contract amount in cents, hence one \
                 rounding per year row and the next row starts from the rounded value (a chain of exact fractions \
                 would not fit in 128 bits). The trend is never taken from the COPD forecast of annex 2.",
            nl: "De tekst zegt alleen 'verwachte kosten'. Elke E[t] is zelf een contractbedrag in centen, vandaar één \
                 afronding per jaar; het volgende jaar begint bij de afgeronde waarde (een keten van exacte breuken \
                 past niet in 128 bits). De trend wordt nooit aan de COPD-prognose van bijlage 2 ontleend.",
        },
    },
    RuleText {
        id: "SPC-B4.8",
        title: Text {
            en: "Shared savings: the share follows measured and experienced health gain",
            nl: "Shared savings: aandeel volgt gemeten en ervaren gezondheidswinst",
        },
        effect: Text {
            en: "sigma used in SPC-B4.3 within the single rounding of PS. Terms that contradict each other: review, \
                 no sigma_e18. Gain unknown: undetermined (the minimum share is not paid out instead).",
            nl: "sigma gebruikt in SPC-B4.3 binnen de enige afronding van PS. Voorwaarden die elkaar tegenspreken: \
                 ter beoordeling, geen sigma_e18. Winst onbekend: onbepaald (het minimumaandeel wordt niet in plaats \
                 daarvan uitbetaald).",
        },
        interpretation: Text {
            en: "The share 'kan worden bepaald door de gemeten en ervaren gezondheidswinst': possible, not required, \
                 so basis fixed is allowed. Both kinds of gain (measured, and experienced = patient reported) enter. \
                 A straight line between a minimum and a maximum is the reading; steps are the alternative; all \
                 numbers are contract parameters.",
            nl: "Het aandeel 'kan worden bepaald door de gemeten en ervaren gezondheidswinst': mogelijk, niet \
                 vereist, dus de grondslag fixed mag. Beide soorten winst (gemeten, en ervaren = door de patiënt \
                 gerapporteerd) tellen mee. Een rechte lijn tussen minimum en maximum is de lezing; treden zijn het \
                 alternatief; alle getallen zijn contractparameters.",
        },
    },
    RuleText {
        id: "SPC-B4.9",
        title: Text {
            en: "Shared savings, two-sided: provider shares a loss",
            nl: "Shared savings tweezijdig: delen in verlies",
        },
        effect: Text {
            en: "Recovery from the provider, or a deduction from the base payment; insurer_loss + provider_loss = -S.",
            nl: "Terugvordering bij de zorgaanbieder, of een korting op de basisbetaling; insurer_loss + \
                 provider_loss = -S.",
        },
        interpretation: Text {
            en: "The text speaks only of savings; sharing a loss is a contract choice that follows from the question \
                 who bears which risk. 'Verschil ... wordt gedeeld' can be read symmetrically, so one_sided and \
                 two_sided are both possible and must be chosen.",
            nl: "De tekst spreekt alleen van besparingen; delen in een verlies is een contractkeuze die volgt uit de \
                 vraag wie welk risico draagt. 'Verschil ... wordt gedeeld' kan symmetrisch worden gelezen; \
                 one_sided en two_sided zijn dus beide mogelijk en er moet worden gekozen.",
        },
    },
    RuleText {
        id: "SPC-B4.10",
        title: Text {
            en: "Shared savings over the years: cumulative settlement state",
            nl: "Shared savings: cumulatieve afrekening",
        },
        effect: Text {
            en: "Yearly payment or recovery and new state. With claw-back the sum over the years equals the one \
                 settlement of SPC-B4.3 with sigma of the last year, threshold and cap none.",
            nl: "Jaarlijkse betaling of terugvordering en nieuwe stand. Met terugvordering is de som over de jaren \
                 gelijk aan de ene afrekening van SPC-B4.3 met sigma van het laatste jaar, zonder drempel en \
                 maximum.",
        },
        interpretation: Text {
            en: "Frequency of settlement and recovery of interim payments are not in the text: parameters, no \
                 default. Without contract.interim_settlement only the final settlement exists.",
            nl: "Frequentie van afrekening en terugvordering van tussentijdse betalingen staan niet in de tekst: \
                 parameters, geen standaardwaarde. Zonder contract.interim_settlement bestaat alleen de \
                 eindafrekening.",
        },
    },
    RuleText {
        id: "SPC-B4.11",
        title: Text {
            en: "Shared savings: distribution over the providers to the cent",
            nl: "Shared savings: verdeling over zorgverleners",
        },
        effect: Text { en: "Amount per provider.", nl: "Bedrag per zorgaanbieder." },
        interpretation: Text {
            en: "'Zorgverleners' is plural, the key is not given: contract parameter. Largest remainder keeps the \
                 total.",
            nl: "'Zorgverleners' is meervoud, de sleutel is niet gegeven: contractparameter. De methode van de \
                 grootste rest behoudt het totaal.",
        },
    },
    RuleText {
        id: "SPC-B4.12",
        title: Text {
            en: "Shared savings: part is reinvested in prevention of care demand",
            nl: "Shared savings: deel herinvesteren",
        },
        effect: Text { en: "Shortfall reported in cents.", nl: "Het tekort wordt in centen gemeld." },
        interpretation: Text {
            en: "Described as an incentive (reward for lasting reduction and for reinvesting a part); no percentage, \
                 so a contract parameter; none = nothing is required.",
            nl: "Beschreven als prikkel (beloning voor blijvende daling en voor herinvesteren van een deel); geen \
                 percentage, dus een contractparameter; none = er is niets vereist.",
        },
    },
    RuleText {
        id: "SPC-B4.13",
        title: Text {
            en: "Shared savings: result-dependent part grows with success",
            nl: "Shared savings: resultaatafhankelijk deel groeit bij succes",
        },
        effect: Text {
            en: "Share equal or lower after a successful year: review. No success: no demand.",
            nl: "Aandeel gelijk of lager na een succesvol jaar: ter beoordeling. Geen succes: geen eis.",
        },
        interpretation: Text {
            en: "'Een steeds groter deel van de beloning' = strictly growing share of total pay, not sigma. Who \
                 decides on success: attested, or S of the year > 0 when the contract says so. Cross-multiplication, \
                 no rounding.",
            nl: "'Een steeds groter deel van de beloning' = strikt groeiend aandeel in de totale betaling, niet \
                 sigma. Wie over succes beslist: verklaard, of S van het jaar > 0 als het contract dat zegt. \
                 Kruislings vermenigvuldigd, zonder afronding.",
        },
    },
    RuleText {
        id: "SPC-B4.14",
        title: Text {
            en: "Shared savings: the patient's part is less care demand and better health, not money",
            nl: "Shared savings: patiënt deelt in gezondheid, niet in geld",
        },
        effect: Text {
            en: "A contract that pays patients a share is reported as deviating (review).",
            nl: "Een contract dat patiënten een aandeel betaalt, wordt als afwijkend gemeld (ter beoordeling).",
        },
        interpretation: Text {
            en: "'En de patient in de vorm van minder zorgvraag en verbeterde gezondheid'.",
            nl: "'En de patiënt in de vorm van minder zorgvraag en verbeterde gezondheid'.",
        },
    },
    RuleText {
        id: "SPC-B4.15",
        title: Text {
            en: "Bundle: no separate claim for care in the bundle",
            nl: "Bundel: geen losse declaratie van zorg in de bundel",
        },
        effect: Text {
            en: "Inside: reject, reason 'in bundle'; payable 0; recorded = claim.amount, which enters the chain \
                 result of SPC-B4.4 as cost. Outside: not applicable, payable under its own tariff.",
            nl: "Binnen: afwijzing, reden 'in bundel'; payable 0; recorded = claim.amount, dat als kosten in het \
                 ketenresultaat van SPC-B4.4 komt. Buiten: niet van toepassing, te betalen onder het eigen tarief.",
        },
        interpretation: Text {
            en: "The whole chain for one fixed amount excludes a second payment; codes and period of the bundle are \
                 contract parameters.",
            nl: "De hele keten voor één vast bedrag sluit een tweede betaling uit; codes en periode van de bundel \
                 zijn contractparameters.",
        },
    },
    RuleText {
        id: "SPC-B4.16",
        title: Text {
            en: "Bundle: intake is validated on an objective diagnosis",
            nl: "Bundel: instroom gevalideerd met objectieve diagnose",
        },
        effect: Text {
            en: "Output counted = 1 when it holds, 0 when not. A patient who is not validated does not count in \
                 treatment.bundle_units; no bundle price is due, care is payable under its own tariff.",
            nl: "Uitkomst counted = 1 als de regel opgaat, anders 0. Een patiënt die niet is gevalideerd, telt niet \
                 mee in treatment.bundle_units; er is geen bundelprijs verschuldigd, de zorg is te betalen onder het \
                 eigen tarief.",
        },
        interpretation: Text {
            en: "The text names objective establishment as what makes an indication suitable, in order to validate \
                 intake; reading: each patient's intake must be validated, otherwise the insurer bears an unchecked \
                 volume risk.",
            nl: "De tekst noemt objectieve vaststelling als wat een indicatie geschikt maakt, om de instroom te \
                 valideren; lezing: de instroom van elke patiënt moet worden gevalideerd, anders draagt de \
                 verzekeraar een ongetoetst volumerisico.",
        },
    },
    RuleText {
        id: "SPC-B4.17",
        title: Text {
            en: "Bundle: setbacks are for the providers, split over the chain to the cent",
            nl: "Bundel: tegenvallers voor aanbieders, verdeling over de keten",
        },
        effect: Text {
            en: "Amount and result per chain party; sum of parts = bundle price exactly.",
            nl: "Bedrag en resultaat per ketenpartij; de som van de delen is exact de bundelprijs.",
        },
        interpretation: Text {
            en: "The split per bundle is rounded once and then multiplied, so that every bundle is equal. The key is \
                 a contract parameter.",
            nl: "De verdeling per bundel wordt één keer afgerond en dan vermenigvuldigd, zodat elke bundel gelijk is. \
                 De sleutel is een contractparameter.",
        },
    },
    RuleText {
        id: "SPC-B4.18",
        title: Text { en: "Bundle: candidate indications", nl: "Bundel: kandidaat-indicaties" },
        effect: Text {
            en: "Other condition without attested suitability: info 'not among the named candidates'. Named condition \
                 with a part of its chain outside the bundle: review 'not the whole chain'.",
            nl: "Andere aandoening zonder verklaarde geschiktheid: informatie 'niet onder de genoemde kandidaten'. \
                 Genoemde aandoening met een deel van de keten buiten de bundel: ter beoordeling, 'niet de hele \
                 keten'.",
        },
        interpretation: Text {
            en: "'Bijvoorbeeld': open list. 'Gehele zorgketen' makes an incomplete chain questionable.",
            nl: "'Bijvoorbeeld': open lijst. 'Gehele zorgketen' maakt een onvolledige keten twijfelachtig.",
        },
    },
    RuleText {
        id: "SPC-B4.19",
        title: Text { en: "Capitation fence: area and claim codes", nl: "Capitatie: hek om gebied en declaratiecodes" },
        effect: Text {
            en: "Inside: reject, reason 'in capitation'; outputs payable = 0 and recorded = claim.amount (for \
                 measurement), given in that case only. Outside by area or by code: pass, not covered by the amount, \
                 payable under the regular tariff.",
            nl: "Binnen: afwijzing, reden 'in capitatie'; uitkomsten payable = 0 en recorded = claim.amount (voor de \
                 meting), alleen in dat geval gegeven. Buiten door gebied of code: voldoet, niet gedekt door het \
                 bedrag, te betalen onder het reguliere tarief.",
        },
        interpretation: Text {
            en: "Area on the service date or a reference date: contract.region_reference in {service_date, \
                 reference_date}. Care outside the region for an insured of the region stays inside the fence ('voor \
                 alle verzekerden in een bepaalde regio': the insured is fenced, not the place of care).",
            nl: "Gebied op de datum van de prestatie of een peildatum: contract.region_reference in {service_date, \
                 reference_date}. Zorg buiten de regio voor een verzekerde van de regio blijft binnen het hek ('voor \
                 alle verzekerden in een bepaalde regio': het hek staat om de verzekerde, niet om de plaats van \
                 zorg).",
        },
    },
    RuleText {
        id: "SPC-B4.20",
        title: Text {
            en: "Capitation: codes defined broadly and measured (waterbed)",
            nl: "Capitatie: codes breed definiëren en meten",
        },
        effect: Text {
            en: "Related codes that are neither included nor excluded with a reason; output rise in cents (possible \
                 displacement).",
            nl: "Samenhangende codes die niet zijn opgenomen en ook niet met een reden zijn uitgesloten; uitkomst \
                 rise in centen (mogelijke verschuiving).",
        },
        interpretation: Text {
            en: "'Breed definieren en meten' is imperative in shape; how broad is a judgement, so each related code \
                 must have been decided on. Rise of outside spend as sign of displacement is the reading of 'hele \
                 waterbed'.",
            nl: "'Breed definiëren en meten' heeft de vorm van een opdracht; hoe breed is een oordeel, dus over elke \
                 samenhangende code moet zijn beslist. Stijging van uitgaven erbuiten als teken van verschuiving is \
                 de lezing van 'hele waterbed'.",
        },
    },
    RuleText {
        id: "SPC-B4.21",
        title: Text {
            en: "Capitation: suitable conditions and multi-year",
            nl: "Capitatie: geschikte aandoeningen en meerjarig",
        },
        effect: Text {
            en: "Other condition: info; annual: review (SPC-B3.18); missing prevention aim: info.",
            nl: "Andere aandoening: informatie; jaarlijks: ter beoordeling (SPC-B3.18); ontbrekend preventiedoel: \
                 informatie.",
        },
        interpretation: Text {
            en: "'Bv' (for example), hence open; both care and medication belong to the named chronic conditions. New \
                 inflow = primary, progress to dearer care = secondary prevention.",
            nl: "'Bv' (bijvoorbeeld), dus open; bij de genoemde chronische aandoeningen horen zowel zorg als \
                 medicatie. Nieuwe instroom = primaire, verergering naar duurdere zorg = secundaire preventie.",
        },
    },
    RuleText {
        id: "SPC-B4.22",
        title: Text { en: "Global budget: all care of the group in one pot", nl: "Global payment: alles in één pot" },
        effect: Text {
            en: "Inside: reject, reason 'in global budget'; outputs payable = 0 and recorded = claim.amount (cost of \
                 the group), given in that case only. Not inside: pass, payable under the regular tariff. No other \
                 code fence.",
            nl: "Binnen: afwijzing, reden 'in jaarbudget'; uitkomsten payable = 0 en recorded = claim.amount (kosten \
                 van de groep), alleen in dat geval gegeven. Niet binnen: voldoet, te betalen onder het reguliere \
                 tarief. Geen ander hek om codes.",
        },
        interpretation: Text {
            en: "Treatment, nursing and social work are named as examples of the care forms that go into the pot; \
                 parts under other laws only when the contract can cover them, hence the exclusion set.",
            nl: "Behandeling, verpleging en maatschappelijk werk worden genoemd als voorbeelden van zorgvormen die in \
                 de pot gaan; delen onder andere wetten alleen als het contract ze kan dekken, vandaar de \
                 verzameling uitsluitingen.",
        },
    },
    RuleText {
        id: "SPC-B4.23",
        title: Text {
            en: "Global budget: candidate groups, multi-year",
            nl: "Global payment: kandidaatgroepen, meerjarig",
        },
        effect: Text {
            en: "Other group: info. Age group without an age: undetermined. Annual: review.",
            nl: "Andere groep: informatie. Leeftijdsgroep zonder leeftijd: onbepaald. Jaarlijks: ter beoordeling.",
        },
        interpretation: Text {
            en: "'Vanaf een bepaalde leeftijd': age not given, contract parameter; age on 1 January or on the service \
                 date also. The US example is informative.",
            nl: "'Vanaf een bepaalde leeftijd': leeftijd niet gegeven, contractparameter; leeftijd op 1 januari of op \
                 de datum van de prestatie eveneens. Het Amerikaanse voorbeeld is informatief.",
        },
    },
    RuleText {
        id: "SPC-B4.24",
        title: Text {
            en: "Population divided into groups: nobody in two, nobody paid twice",
            nl: "Populatie in doelgroepen: niet dubbel",
        },
        effect: Text {
            en: "Insured in two groups without an order, or in none: review. claim.inside_count >= 2: fail (reject) \
                 until the parties decide which amount it belongs to (otherwise one model would be paid twice for \
                 it).",
            nl: "Verzekerde in twee groepen zonder volgorde, of in geen: ter beoordeling. claim.inside_count >= 2: \
                 voldoet niet (afwijzing) tot de partijen beslissen bij welk bedrag zij hoort (anders zou één model \
                 er tweemaal voor betaald worden).",
        },
        interpretation: Text {
            en: "'Ingedeeld in doelgroepen met overeenkomstige gezondheidsrisico's en zorgbehoeften' is read as a \
                 partition. People with several conditions show that a partition by condition is impossible without \
                 a priority order: contract.group_priority (parameter).",
            nl: "'Ingedeeld in doelgroepen met overeenkomstige gezondheidsrisico's en zorgbehoeften' is gelezen als \
                 een indeling zonder overlap. Mensen met meer aandoeningen laten zien dat zo'n indeling per \
                 aandoening onmogelijk is zonder volgorde: contract.group_priority (parameter).",
        },
    },
    RuleText {
        id: "SPC-B4.25",
        title: Text {
            en: "Per group one integral multi-year contract that rewards integral outcomes",
            nl: "Per doelgroep één integraal meerjarig contract",
        },
        effect: Text {
            en: "Failing elements listed. The current state is not judged.",
            nl: "Onderdelen waaraan niet wordt voldaan, worden genoemd. De huidige situatie wordt niet beoordeeld.",
        },
        interpretation: Text {
            en: "Described as what 'wordt gesloten' in the wanted future, not as a condition: review.",
            nl: "Beschreven als wat in de gewenste toekomst 'wordt gesloten', niet als voorwaarde: ter beoordeling.",
        },
    },
    RuleText {
        id: "SPC-B4.26",
        title: Text {
            en: "Risk matrix: who loses when cost, intensity, patients or insured rise",
            nl: "Risicomatrix per model",
        },
        effect: Text {
            en: "Computed bearer per cell; a cell that differs from the expected one (for example a tariff below \
                 variable cost) is reported: review. Under two-sided sharing shared means that the loss share \
                 exceeds the margin; the computed sign decides.",
            nl: "Berekende drager per cel; een cel die van de verwachte afwijkt (bijvoorbeeld een tarief onder de \
                 variabele kosten) wordt gemeld: ter beoordeling. Bij tweezijdig delen betekent shared dat het \
                 aandeel in het verlies groter is dan de marge; het berekende teken beslist.",
        },
        interpretation: Text {
            en: "The text states in words: production is rewarded now; in shared savings providers are rewarded for \
                 lower demand; in a bundle setbacks are the providers'; capitation makes them prevent inflow and \
                 progress; global outsources the budget. The other cells follow from the formulas.",
            nl: "De tekst zegt in woorden: productie wordt nu beloond; bij shared savings worden aanbieders beloond \
                 voor minder zorgvraag; in een bundel zijn tegenvallers voor de aanbieders; capitatie zet hen aan om \
                 instroom en verergering te voorkomen; het jaarbudget besteedt het budget uit. De andere cellen \
                 volgen uit de formules.",
        },
    },
    RuleText {
        id: "SPC-B4.27",
        title: Text {
            en: "Present model rewards production: a transition is needed",
            nl: "Huidig model beloont productie: transitie noodzakelijk",
        },
        effect: Text {
            en: "Target state still purely per piece: warn 'production optimisation'.",
            nl: "Eindambitie nog steeds louter per stuk: waarschuwing 'productieoptimalisatie'.",
        },
        interpretation: Text {
            en: "'Een transitie noodzakelijk' and 'als je blijft contracteren wat je contracteerde, krijg je wat je \
                 kreeg'. No model is prohibited (line 2228: parties choose).",
            nl: "'Een transitie noodzakelijk' en 'als je blijft contracteren wat je contracteerde, krijg je wat je \
                 kreeg'. Geen model is verboden (regel 2228: de partijen kiezen).",
        },
    },
    RuleText {
        id: "SPC-B4.28",
        title: Text {
            en: "Budget-neutral parameters and comparison of the six models",
            nl: "Budgetneutrale parameters en vergelijking van modellen",
        },
        effect: Text {
            en: "Comparison table in exact cents; no ranking, the parties choose.",
            nl: "Vergelijkingstabel in exacte centen; geen rangorde, de partijen kiezen.",
        },
        interpretation: Text {
            en: "The document asks what the models mean and how they can be used; comparison on one base case is this \
                 specification's tool. Rounding of B and a leaves a remainder that must be shown.",
            nl: "Het document vraagt wat de modellen betekenen en hoe zij te gebruiken zijn; vergelijking op één \
                 basisjaar is het hulpmiddel van deze specificatie. Afronding van B en a laat een rest over die \
                 getoond moet worden.",
        },
    },
    RuleText {
        id: "SPC-B4.29",
        title: Text {
            en: "Improvement wanted decides the form; parties choose the level together",
            nl: "Gewenste verbetering bepaalt de vorm; partijen kiezen het niveau",
        },
        effect: Text {
            en: "Model recorded by one party only, or with another level: review; without desired improvement or \
                 population: undetermined. Guidance (info): fewer services or complications within a care path -> \
                 bundled_payment; fewer new and progressing patients -> partial_capitation; several conditions \
                 together -> global_payment; lower cost trend with better health -> shared_savings; one extra effort \
                 -> pay_for_performance.",
            nl: "Model door slechts één partij vastgelegd, of met een ander niveau: ter beoordeling; zonder gewenste \
                 verbetering of populatie: onbepaald. Handreiking (informatie): minder verrichtingen of complicaties \
                 binnen een zorgpad -> bundled_payment; minder nieuwe en verergerende patiënten -> \
                 partial_capitation; meer aandoeningen samen -> global_payment; lagere kostentrend met betere \
                 gezondheid -> shared_savings; één extra inspanning -> pay_for_performance.",
        },
        interpretation: Text {
            en: "The order of the list is read as the level order (rising risk for the provider). The guidance \
                 repeats what each model is said to stimulate; it never chooses. fixed_fee_per_patient has no level \
                 (not in annex 4).",
            nl: "De volgorde van de lijst is gelezen als volgorde van niveaus (toenemend risico voor de \
                 zorgaanbieder). De handreiking herhaalt wat elk model zou stimuleren; zij kiest nooit. \
                 fixed_fee_per_patient heeft geen niveau (niet in bijlage 4).",
        },
    },
    RuleText {
        id: "SPC-B4.30",
        title: Text {
            en: "Pay for performance: the effort is really extra and expected to help",
            nl: "Pay for performance: inspanning is extra en verwacht effect",
        },
        effect: Text {
            en: "Effort already paid by a tariff: review (paid twice; claim.effort_code names it on a claim). Effort \
                 without expected outcome: undetermined.",
            nl: "Inspanning al door een tarief betaald: ter beoordeling (dubbel betaald; claim.effort_code noemt haar \
                 op een declaratie). Inspanning zonder verwachte uitkomst: onbepaald.",
        },
        interpretation: Text {
            en: "Two words of the definition: extra, and expected to improve the outcome.",
            nl: "Twee woorden van de definitie: extra, en naar verwachting goed voor de uitkomst.",
        },
    },
    RuleText {
        id: "SPC-B4.31",
        title: Text {
            en: "Bundle and capitation: risk estimated in advance",
            nl: "Bundel en capitatie: risico vooraf ingeschat",
        },
        effect: Text {
            en: "Loss in an adverse scenario above the provider's attested risk capacity: review with the amounts.",
            nl: "Verlies in een ongunstig scenario boven de verklaarde risicocapaciteit van de zorgaanbieder: ter \
                 beoordeling, met de bedragen.",
        },
        interpretation: Text {
            en: "'Prikkel om de risico's vooraf goed te schatten en te beheersen, want tegenvallers komen voor hun \
                 rekening'; no reserve is prescribed, provider.risk_capacity_cents is what the provider states. \
                 Extended to the higher levels because they carry more risk.",
            nl: "'Prikkel om de risico's vooraf goed te schatten en te beheersen, want tegenvallers komen voor hun \
                 rekening'; er is geen reserve voorgeschreven, provider.risk_capacity_cents is wat de zorgaanbieder \
                 opgeeft. Uitgebreid tot de hogere niveaus, omdat zij meer risico dragen.",
        },
    },
];
