//! Texts of the rules of TBHF21, in the order of [`super::rules::RULES`].
//!
//! For every rule its title, what follows from it and how the policy document was read, in English and in Dutch,
//! with the readings that were considered and not chosen. People read these texts and no decision does: a build for
//! a device leaves them out, and its results stay the same.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const RULE_TEXTS: [RuleText; 47] = [
    RuleText {
        id: "TBHF21-2.1",
        title: Text { en: "Three conditions for moving care to the home", nl: "Drie voorwaarden voor zorg naar huis" },
        effect: Text {
            en: "Passes when all three are true. One false: finding 'home care not appropriate', a person decides \
                 whether remote guidance goes on; no effect on the bundle payment. Otherwise unknown: undetermined.",
            nl: "Voldoet als alle drie waar zijn. Is er één niet waar: bevinding 'zorg thuis niet passend', een mens \
                 beslist of de telebegeleiding doorgaat; geen gevolg voor de bundelbetaling. Anders onbekend: \
                 onbepaald.",
        },
        interpretation: Text {
            en: "The text limits the insurer's own acceleration of home care ('zolang'); it is read as a test per \
                 patient. Alternative: pure vision without a rule. The test is chosen because it states a clear \
                 three-part condition; the weaker severity (review) reflects that no sanction is attached.",
            nl: "De tekst begrenst de eigen versnelling van zorg naar huis door de verzekeraar ('zolang'); dit is \
                 gelezen als een toets per patiënt. Alternatief: louter visie, zonder regel. Gekozen is voor de toets, \
                 omdat de tekst een duidelijke voorwaarde in drie delen stelt; het lichtere gevolg (ter beoordeling) \
                 past erbij dat er geen sanctie aan verbonden is.",
        },
    },
    RuleText {
        id: "TBHF21-2.2",
        title: Text {
            en: "Timely digital hand-over and sharing of the patient file",
            nl: "Dossier tijdig en digitaal overdragen en delen",
        },
        effect: Text {
            en: "A false element gives a finding naming it; a person decides. No amount changes.",
            nl: "Een onderdeel dat niet waar is, geeft een bevinding die dat onderdeel noemt; een mens beslist. Er \
                 verandert geen bedrag.",
        },
        interpretation: Text {
            en: "'Timely' (tijdig) has no term in the document: attested. The rule applies both to a transfer (for \
                 example hospital to district nursing, wijkverpleging) and to joint care (for example \
                 'anderhalvelijnszorg', care between first and second line).",
            nl: "Voor 'tijdig' geeft het document geen termijn: een persoon verklaart het. De regel geldt zowel bij \
                 overdracht (bijvoorbeeld van ziekenhuis naar wijkverpleging) als bij samenwerking (bijvoorbeeld \
                 anderhalvelijnszorg).",
        },
    },
    RuleText {
        id: "TBHF21-2.3",
        title: Text { en: "Digital basis in order: systems implemented and used", nl: "Digitale basis op orde" },
        effect: Text {
            en: "Not met: finding 'digital precondition not met'; the purchaser decides. It does not by itself deny \
                 the three-year arrangement (see TBHF21-3.5).",
            nl: "Niet voldaan: bevinding 'niet voldaan aan de digitale randvoorwaarde'; de inkoper beslist. Op \
                 zichzelf is dit geen grond om de driejarige afspraak te weigeren (zie TBHF21-3.5).",
        },
        interpretation: Text {
            en: "Headings call digital exchange a precondition (randvoorwaarde), but the body says 'we expect', and \
                 section 3 gives its own list of conditions without it. Reading: obligation with review. Alternative: \
                 a fourth ground for denial. Review is chosen because the list in section 3 is introduced as the \
                 conditions for an arrangement, so adding one would be stricter than the text.",
            nl: "De kopjes noemen digitale gegevensuitwisseling een randvoorwaarde, maar de tekst zelf zegt \
                 'verwachten we', en hoofdstuk 3 geeft een eigen lijst van voorwaarden waarin zij niet voorkomt. \
                 Lezing: een verplichting, ter beoordeling. Alternatief: een vierde weigeringsgrond. Gekozen is voor \
                 beoordeling, omdat de lijst in hoofdstuk 3 wordt ingeleid als de voorwaarden voor een afspraak; er \
                 een toevoegen zou strenger zijn dan de tekst.",
        },
    },
    RuleText {
        id: "TBHF21-2.4",
        title: Text {
            en: "Digital access for own clients from July 2020; PGO preferred",
            nl: "Digitale inzage voor cliënten, liefst via PGO",
        },
        effect: Text {
            en: "Not met: warning (the source is legislation, not this policy). Met but \
                 provider.digital_access_via_pgo = false: extra finding of severity info (preference only); this fact \
                 never changes the result and is never missing.",
            nl: "Niet voldaan: waarschuwing (de bron is wetgeving, niet dit beleid). Wel voldaan, maar \
                 provider.digital_access_via_pgo is niet waar: een extra bevinding ter informatie (slechts een \
                 voorkeur); dit feit verandert de uitkomst nooit en ontbreekt nooit.",
        },
        interpretation: Text {
            en: "'Per July 2020' is read as from 2020-07-01 inclusive. The preference for a PGO never fails the rule.",
            nl: "'Per juli 2020' is gelezen als vanaf 2020-07-01, die dag inbegrepen. De voorkeur voor een PGO leidt \
                 er nooit toe dat niet aan de regel is voldaan.",
        },
    },
    RuleText {
        id: "TBHF21-2.5",
        title: Text { en: "The patient measures vital parameters at home", nl: "Patiënt meet thuis vitale waarden" },
        effect: Text {
            en: "Empty set: info finding 'no home measurement in the period' for the monitoring gateway. No amount \
                 changes.",
            nl: "Lege verzameling: bevinding ter informatie 'geen thuismeting in de periode', voor de gateway van de \
                 telemonitoring. Er verandert geen bedrag.",
        },
        interpretation: Text {
            en: "Blood pressure, weight and heart rate are named as examples ('zoals'), so none of the three is \
                 compulsory; any vital parameter counts. The document gives no measuring frequency: the length of the \
                 period evaluated is the caller's. Alternative: require all three; rejected because of 'zoals'.",
            nl: "Bloeddruk, gewicht en hartslag zijn als voorbeeld genoemd ('zoals'), dus geen van de drie is \
                 verplicht; elke vitale parameter telt. Het document geeft geen meetfrequentie: de lengte van de \
                 beoordeelde periode is aan de aanroeper. Alternatief: alle drie verlangen; verworpen vanwege 'zoals'.",
        },
    },
    RuleText {
        id: "TBHF21-3.1",
        title: Text { en: "MSZ agreement in 2020", nl: "MSZ-overeenkomst in 2020" },
        effect: Text {
            en: "False: provider not eligible for the three-year arrangement. Unknown: undetermined.",
            nl: "Niet waar: de zorgaanbieder komt niet in aanmerking voor de driejarige afspraak. Onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "'In 2020' is read as: an MSZ agreement with Zilveren Kruis whose term overlaps 2020. Alternatives: in \
                 force during all of 2020, or on the day of contracting. The wide reading follows the wording. The \
                 condition looks at 2020 only, although the arrangement runs from 2021; an MSZ agreement for 2021 is \
                 not asked for here.",
            nl: "'In 2020' is gelezen als: een MSZ-overeenkomst met Zilveren Kruis waarvan de looptijd 2020 overlapt. \
                 Alternatieven: van kracht gedurende heel 2020, of op de dag van contractering. De ruime lezing volgt \
                 de bewoording. De voorwaarde kijkt alleen naar 2020, ook al loopt de afspraak vanaf 2021; een \
                 MSZ-overeenkomst voor 2021 wordt hier niet gevraagd.",
        },
    },
    RuleText {
        id: "TBHF21-3.2",
        title: Text {
            en: "Remote guidance according to the consensus document, without its chapters 6 and 7",
            nl: "Telebegeleiding volgens consensusdocument, zonder hoofdstuk 6 en 7",
        },
        effect: Text {
            en: "False: not eligible. Unmet requirements in chapter 6 (scientific research) or chapter 7 (financing) \
                 are disregarded.",
            nl: "Niet waar: komt niet in aanmerking. Eisen uit hoofdstuk 6 (wetenschappelijk onderzoek) of hoofdstuk 7 \
                 (financiering) waaraan niet is voldaan, blijven buiten beschouwing.",
        },
        interpretation: Text {
            en: "The document refers to the final (definitief) version of the consensus document; its chapters are not \
                 reproduced, so compliance is attested per chapter and the core only applies the exclusion of the \
                 footnote.",
            nl: "Het document verwijst naar de definitieve versie van het consensusdocument; de hoofdstukken daarvan \
                 zijn niet opgenomen. Daarom wordt per hoofdstuk verklaard of eraan is voldaan en past de rekenkern \
                 alleen de uitzondering uit de voetnoot toe.",
        },
    },
    RuleText {
        id: "TBHF21-3.3",
        title: Text { en: "Remote guidance is deployed efficiently", nl: "Telebegeleiding wordt doelmatig ingezet" },
        effect: Text {
            en: "False: not eligible. Unknown: undetermined. The counts of pass / review / fail from TBHF21-3.4 are \
                 handed to the person who attests.",
            nl: "Niet waar: komt niet in aanmerking. Onbekend: onbepaald. De aantallen 'voldoet', 'ter beoordeling' en \
                 'voldoet niet' uit TBHF21-3.4 gaan naar de persoon die de verklaring afgeeft.",
        },
        interpretation: Text {
            en: "The document defines efficiency per patient (TBHF21-3.4) but gives no share of patients above which a \
                 provider is efficient; the provider-level condition therefore is an attested fact and no threshold is \
                 invented.",
            nl: "Het document omschrijft doelmatigheid per patiënt (TBHF21-3.4), maar noemt geen aandeel van de \
                 patiënten waarboven een zorgaanbieder doelmatig werkt; de voorwaarde op het niveau van de aanbieder \
                 is daarom een verklaard feit en er wordt geen drempel verzonnen.",
        },
    },
    RuleText {
        id: "TBHF21-3.4",
        title: Text { en: "Efficient for this patient: real benefit", nl: "Doelmatig voor deze patiënt" },
        effect: Text {
            en: "Pass: efficient. Review: may be efficient, a person decides. Fail: finding 'remote guidance not \
                 efficient for this patient', input for TBHF21-3.3; the bundle payment does not change (TBHF21-4.5). \
                 Attested absence of benefit (clause 1) together with insured.admissions_preventable = true adds the \
                 finding 'contradictory attestations'.",
            nl: "Voldoet: doelmatig. Ter beoordeling: kan doelmatig zijn, een mens beslist. Voldoet niet: bevinding \
                 'telebegeleiding niet doelmatig voor deze patiënt', invoer voor TBHF21-3.3; de bundelbetaling \
                 verandert niet (TBHF21-4.5). Is verklaard dat de patiënt er geen baat bij heeft (onderdeel 1) terwijl \
                 insured.admissions_preventable waar is, dan komt de bevinding 'tegenstrijdige verklaringen' erbij.",
        },
        interpretation: Text {
            en: "Benefit is the test; preventable admissions imply benefit; more than one outpatient visit a year only \
                 can do so ('kan ook gelden'), so it never passes by itself. 'More than once a year' is strictly \
                 greater than 1. Attested absence of benefit decides first; a patient in neither of the two named \
                 groups, without attested benefit, fails. Alternative: treat >1 visit as sufficient; rejected because \
                 of 'kan'. An absent attestation is a state of its own, because otherwise the two groups could never \
                 decide anything: it is not listed as missing, although a later attestation may change a review or a \
                 fail.",
            nl: "Baat is de toets; te voorkomen opnames betekenen baat; meer dan één polikliniekbezoek per jaar kan \
                 dat alleen ('kan ook gelden') en is dus nooit op zichzelf voldoende. 'Meer dan één keer per jaar' is \
                 strikt groter dan 1. Een verklaring dat de patiënt er geen baat bij heeft, beslist als eerste; een \
                 patiënt die tot geen van beide genoemde groepen behoort en voor wie geen baat is verklaard, voldoet \
                 niet. Alternatief: meer dan één bezoek als voldoende beschouwen; verworpen vanwege 'kan'. Een \
                 ontbrekende verklaring is een toestand op zich, omdat de twee groepen anders nooit iets zouden kunnen \
                 beslissen: zij wordt niet als ontbrekend gemeld, al kan een latere verklaring een 'ter beoordeling' \
                 of een 'voldoet niet' nog veranderen.",
        },
    },
    RuleText {
        id: "TBHF21-3.5",
        title: Text { en: "All conditions together open the three-year arrangement", nl: "Alle voorwaarden samen" },
        effect: Text {
            en: "True: contract.eligibility_established may be set (step 1 of TBHF21-6.2). Any false: deny, listing \
                 every failed condition. No false but an unknown: undetermined, listing every missing fact. Findings \
                 of TBHF21-2.3 are attached as review and do not change this verdict.",
            nl: "Waar: contract.eligibility_established mag worden gezet (stap 1 van TBHF21-6.2). Is een van de \
                 voorwaarden niet waar: weigeren, met opgave van elke voorwaarde waaraan niet is voldaan. Is geen \
                 voorwaarde onwaar maar wel een onbekend: onbepaald, met opgave van elk ontbrekend feit. Bevindingen \
                 van TBHF21-2.3 worden ter beoordeling bijgevoegd en veranderen deze uitkomst niet.",
        },
        interpretation: Text {
            en: "The three bullets are cumulative. Being eligible gives no right to an arrangement: price and volume \
                 must also be agreed (TBHF21-3.7). Location in the core area is no condition in this document.",
            nl: "De drie opsommingspunten gelden cumulatief. In aanmerking komen geeft nog geen recht op een afspraak: \
                 ook over prijs en volume moet overeenstemming zijn (TBHF21-3.7). Ligging in het kerngebied is in dit \
                 document geen voorwaarde.",
        },
    },
    RuleText {
        id: "TBHF21-3.6",
        title: Text { en: "Who helps with the business case", nl: "Hulp bij de businesscase" },
        effect: Text {
            en: "In the core area (kerngebied): route = purchaser (the purchaser of Zilveren Kruis, who shares \
                 insights on efficiency). Outside: route = preferred_insurer (the provider's preferente \
                 zorgverzekeraar). Advice only; both answers pass, eligibility unchanged.",
            nl: "In het kerngebied: route = purchaser (de inkoper van Zilveren Kruis, die inzichten over doelmatigheid \
                 deelt). Daarbuiten: route = preferred_insurer (de preferente zorgverzekeraar van de aanbieder). \
                 Alleen een advies; beide antwoorden voldoen, of de aanbieder in aanmerking komt verandert niet.",
        },
        interpretation: Text {
            en: "Outside the core area the text recommends ('raden we aan'); it does not exclude.",
            nl: "Buiten het kerngebied is de tekst een aanbeveling ('raden we aan'); zij sluit niet uit.",
        },
    },
    RuleText {
        id: "TBHF21-3.7",
        title: Text {
            en: "Agreement on both volume and bundle price is needed",
            nl: "Akkoord over volume en bundelprijs",
        },
        effect: Text {
            en: "False: no three-year arrangement comes into being, so no bundle payment (TBHF21-4.5) and no ceiling \
                 (TBHF21-3.9); care products fall under the ordinary MSZ terms (TBHF21-4.7).",
            nl: "Niet waar: er komt geen driejarige afspraak tot stand, dus geen bundelbetaling (TBHF21-4.5) en geen \
                 plafond (TBHF21-3.9); zorgproducten vallen onder de gewone MSZ-voorwaarden (TBHF21-4.7).",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "TBHF21-3.8",
        title: Text { en: "Term of exactly three years", nl: "Looptijd drie jaar" },
        effect: Text {
            en: "Another end date: the terms are not a three-year arrangement under this policy. The period \
                 [contract.start, contract.to_exclusive) is used by TBHF21-3.9, TBHF21-4.5, TBHF21-4.6, TBHF21-4.10 \
                 and TBHF21-4.15.",
            nl: "Een andere einddatum: de voorwaarden vormen geen driejarige afspraak in de zin van dit beleid. De \
                 periode [contract.start, contract.to_exclusive) wordt gebruikt door TBHF21-3.9, TBHF21-4.5, \
                 TBHF21-4.6, TBHF21-4.10 en TBHF21-4.15.",
        },
        interpretation: Text {
            en: "Three years = 36 calendar months. The start date is not in the document (it only says the agreements \
                 are to be taken into the MSZ contracting 2021): contract parameter. If the text of a contract says \
                 'up to and including' D, contract.to_exclusive is the day after D.",
            nl: "Drie jaar = 36 kalendermaanden. De begindatum staat niet in het document (er staat alleen dat de \
                 afspraken in de MSZ-contractering 2021 worden meegenomen): contractparameter. Staat in een contract \
                 'tot en met' D, dan is contract.to_exclusive de dag na D.",
        },
    },
    RuleText {
        id: "TBHF21-3.9",
        title: Text { en: "Ceiling = agreed volume x bundle price", nl: "Plafond = volume x bundelprijs" },
        effect: Text {
            en: "Yields ceiling[k] in eurocent per contract year and, for information, ceiling_total over the whole \
                 term. All three volumes must be known.",
            nl: "Levert ceiling[k], het plafond in eurocent per contractjaar, en ter informatie ceiling_total, het \
                 totaal over de hele looptijd. Alle drie de volumes moeten bekend zijn.",
        },
        interpretation: Text {
            en: "The price is per patient per year and the volume is a number of patients, so the ceiling is read per \
                 contract year; room left in one year does not pass to another (nothing in the text allows it). \
                 Alternative: one ceiling of three years; only if the contract says so. The word 'plafond' is read as \
                 a maximum, not as a fixed sum: fewer patients means less payment (TBHF21-4.5). The volume may differ \
                 per year.",
            nl: "De prijs is per patiënt per jaar en het volume is een aantal patiënten, dus het plafond is per \
                 contractjaar gelezen; ruimte die in het ene jaar overblijft, gaat niet over naar een ander jaar \
                 (niets in de tekst staat dat toe). Alternatief: één plafond over drie jaar; alleen als het contract \
                 dat zegt. Het woord 'plafond' is gelezen als een maximum, niet als een vaste som: minder patiënten \
                 betekent minder betaling (TBHF21-4.5). Het volume mag per jaar verschillen.",
        },
    },
    RuleText {
        id: "TBHF21-3.10",
        title: Text { en: "Bundle payments stop at the ceiling", nl: "Uitbetaling begrensd door plafond" },
        effect: Text {
            en: "payable < fee: finding 'ceiling reached' with excess; the excess waits for TBHF21-3.11 at year close \
                 and never goes to the MSZ agreement (TBHF21-3.12). New state: period.bundle_paid[k] = \
                 bundle_paid_after.",
            nl: "payable < fee: bevinding 'plafond bereikt' met excess; dit meerdere wacht op TBHF21-3.11 bij de \
                 jaarafsluiting en gaat nooit naar de MSZ-overeenkomst (TBHF21-3.12). Nieuwe stand: \
                 period.bundle_paid[k] = bundle_paid_after.",
        },
        interpretation: Text {
            en: "During the year only the own ceiling and recorded transfers count; unused room of other parts is \
                 known only when the year is closed (TBHF21-3.11). Absent transfers count as 0. A patient above the \
                 agreed volume stays in the bundle: the separate claims still pay nothing (TBHF21-4.6), because paying \
                 them under the MSZ agreement would be the set-off that the text forbids.",
            nl: "Gedurende het jaar tellen alleen het eigen plafond en de vastgelegde overhevelingen; ongebruikte \
                 ruimte van andere onderdelen is pas bekend als het jaar is afgesloten (TBHF21-3.11). Ontbrekende \
                 overhevelingen tellen als 0. Een patiënt boven het afgesproken volume blijft in de bundel: de \
                 afzonderlijke declaraties leiden nog steeds niet tot betaling (TBHF21-4.6), want betaling onder de \
                 MSZ-overeenkomst zou de substitutie zijn die de tekst verbiedt.",
        },
    },
    RuleText {
        id: "TBHF21-3.11",
        title: Text {
            en: "Set-off with the other parts of Care Safely at Home at year close",
            nl: "Substitutie binnen Zorg Veilig Thuis",
        },
        effect: Text {
            en: "balance > 0: the amount still payable for the bundle in year k. balance = 0: nothing. balance < 0 can \
                 only arise from correction of earlier payments (or from transfers larger than the ceiling they left) \
                 and is reported for review. not_payable is not payable at all.",
            nl: "balance > 0: het bedrag dat voor de bundel in jaar k nog te betalen is. balance = 0: niets. balance < \
                 0 kan alleen ontstaan door correctie van eerdere betalingen (of door overhevelingen die groter zijn \
                 dan het plafond waar zij vandaan kwamen) en wordt ter beoordeling gemeld. not_payable wordt in het \
                 geheel niet betaald.",
        },
        interpretation: Text {
            en: "'Substitueerbaar' is read as: room left in one part may cover an overrun in another, each part first \
                 using its own ceiling, measured per contract year. Because each part uses its own room first, two \
                 aggregates (this bundle, all the others) give a unique result; how an overrun among the others is \
                 divided is outside this rule. Alternatives: only by prior written transfer (covered by \
                 contract.zvt_transfer_in and contract.zvt_transfer_out), or first come first served during the year. \
                 contract.zvt_other_ceilings = 0 and period.zvt_other_realised = 0 when there are no other parts. \
                 While the entitlement of the bundle does not exceed its own ceiling, the other parts cannot change \
                 what the bundle gets, so contract.zvt_other_ceilings and period.zvt_other_realised are not asked for.",
            nl: "'Substitueerbaar' is gelezen als: ruimte die in het ene onderdeel overblijft, mag een overschrijding \
                 in een ander onderdeel dekken, waarbij elk onderdeel eerst het eigen plafond gebruikt, gemeten per \
                 contractjaar. Omdat elk onderdeel eerst de eigen ruimte gebruikt, geven twee totalen (deze bundel en \
                 alle andere onderdelen) één eenduidige uitkomst; hoe een overschrijding onder de andere onderdelen \
                 wordt verdeeld, valt buiten deze regel. Alternatieven: alleen na voorafgaande schriftelijke \
                 overheveling (daarin voorzien contract.zvt_transfer_in en contract.zvt_transfer_out), of op volgorde \
                 van binnenkomst gedurende het jaar. contract.zvt_other_ceilings = 0 en period.zvt_other_realised = 0 \
                 als er geen andere onderdelen zijn. Zolang de aanspraak van de bundel niet boven het eigen plafond \
                 uitkomt, kunnen de andere onderdelen niets veranderen aan wat de bundel krijgt; naar \
                 contract.zvt_other_ceilings en period.zvt_other_realised wordt dan niet gevraagd.",
        },
    },
    RuleText {
        id: "TBHF21-3.12",
        title: Text {
            en: "No set-off with the MSZ agreement or anything else outside Care Safely at Home",
            nl: "Geen substitutie met MSZ-afspraak",
        },
        effect: Text {
            en: "Counterpart msz_agreement or other: the set-off is refused in both directions, effective_transfer = \
                 0, ceilings unchanged. Counterpart zvt_part: effective_transfer > 0 is added to \
                 contract.zvt_transfer_in, its opposite to contract.zvt_transfer_out when it is negative.",
            nl: "Tegenhanger msz_agreement of other: de substitutie wordt in beide richtingen geweigerd, \
                 effective_transfer = 0, de plafonds blijven gelijk. Tegenhanger zvt_part: is effective_transfer > 0, \
                 dan wordt het opgeteld bij contract.zvt_transfer_in; is het negatief, dan wordt het tegengestelde \
                 opgeteld bij contract.zvt_transfer_out.",
        },
        interpretation: Text {
            en: "Section 1 says 'exclusively' with other parts of Zorg Veilig Thuis, section 3 only names the MSZ \
                 agreement as excluded; the stricter text of section 1 is applied, so every counterpart outside Zorg \
                 Veilig Thuis is refused. It works both ways: bundle room may not pay MSZ overruns, and MSZ room may \
                 not pay bundle overruns. Whether the MSZ ceiling is lowered for the care moved into the bundle is not \
                 in this document.",
            nl: "Hoofdstuk 1 zegt 'uitsluitend' met andere onderdelen van Zorg Veilig Thuis, hoofdstuk 3 noemt alleen \
                 de MSZ-afspraak als uitgesloten; de strengere tekst van hoofdstuk 1 is toegepast, dus elke \
                 tegenhanger buiten Zorg Veilig Thuis wordt geweigerd. Dit werkt naar twee kanten: bundelruimte mag \
                 geen MSZ-overschrijding betalen en MSZ-ruimte geen overschrijding van de bundel. Of het MSZ-plafond \
                 wordt verlaagd voor de zorg die naar de bundel gaat, staat niet in dit document.",
        },
    },
    RuleText {
        id: "TBHF21-3.13",
        title: Text {
            en: "The arrangement is a part of the financial sub-arrangement Care Safely at Home",
            nl: "Onderdeel van deelafspraak Zorg Veilig Thuis",
        },
        effect: Text {
            en: "False: review by the purchaser, and no set-off: TBHF21-3.11 is not applicable and final_b is the \
                 entitlement of the bundle, limited to its own ceiling after the recorded transfers (TBHF21-4.11). \
                 True: TBHF21-3.11 applies.",
            nl: "Niet waar: beoordeling door de inkoper, en geen substitutie: TBHF21-3.11 is niet van toepassing en \
                 final_b is de aanspraak van de bundel, begrensd door het eigen plafond na de vastgelegde \
                 overhevelingen (TBHF21-4.11). Waar: TBHF21-3.11 is van toepassing.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "TBHF21-4.1",
        title: Text {
            en: "The bundle consists of exactly eight care-product codes",
            nl: "Bundel van acht zorgproducten",
        },
        effect: Text {
            en: "Sets in_bundle_set, read by TBHF21-4.6, TBHF21-4.7, TBHF21-4.9. A code that is not nine digits is \
                 malformed: a person looks at it, and TBHF21-4.6, TBHF21-4.7 and TBHF21-4.9 are not applicable.",
            nl: "Zet in_bundle_set, dat wordt gelezen door TBHF21-4.6, TBHF21-4.7 en TBHF21-4.9. Een code die niet uit \
                 negen cijfers bestaat, is misvormd: een mens kijkt ernaar, en TBHF21-4.6, TBHF21-4.7 en TBHF21-4.9 \
                 zijn niet van toepassing.",
        },
        interpretation: Text {
            en: "The set is closed. Codes are nine-character identifiers with a significant leading zero; comparison \
                 is by all nine digits. The order in the document has no meaning. Renumbering of codes by a later \
                 product release needs a new policy version, it is not guessed.",
            nl: "De verzameling is gesloten. Codes zijn aanduidingen van negen tekens met een voorloopnul die meetelt; \
                 vergeleken wordt op alle negen cijfers. De volgorde in het document heeft geen betekenis. \
                 Hernummering van codes in een latere productrelease vraagt een nieuwe versie van het beleid; er wordt \
                 niet naar geraden.",
        },
    },
    RuleText {
        id: "TBHF21-4.2",
        title: Text {
            en: "Bundle price from historical mean cost per patient per year",
            nl: "Bundelprijs uit historisch gemiddelde kosten",
        },
        effect: Text {
            en: "Yields computed_price in eurocent per patient per year. The price that is paid is always the agreed \
                 contract.bundle_price; a difference beyond the tolerance is a review finding showing both.",
            nl: "Levert computed_price in eurocent per patiënt per jaar. Betaald wordt altijd de afgesproken \
                 contract.bundle_price; een verschil groter dan de tolerantie is een bevinding ter beoordeling die \
                 beide prijzen toont.",
        },
        interpretation: Text {
            en: "Mean per patient per year with product mix = sum over the eight codes of (number delivered x price), \
                 divided by the patient-years: the counts are the mix weights. Equivalent form: (products per \
                 patient-year) x sum of (share of code c x price of c). Not in the document and thus parameters: \
                 reference period, price level, own history or benchmark, the shares of TBHF21-4.4, the allowance for \
                 remote guidance. The allowance is a term because the text has all structural cost of remote guidance \
                 paid from the bundle, while the eight historical products need not contain it; 0 gives a pure \
                 historical price. Alternative: the plain historical mean (all three parameters 0).",
            nl: "Gemiddelde per patiënt per jaar met productmix = som over de acht codes van (geleverd aantal x \
                 prijs), gedeeld door de patiëntjaren: de aantallen zijn de gewichten van de mix. Gelijkwaardige vorm: \
                 (producten per patiëntjaar) x som van (aandeel van code c x prijs van c). Niet in het document en dus \
                 parameters: referentieperiode, prijspeil, eigen historie of benchmark, de aandelen van TBHF21-4.4 en \
                 de opslag voor telebegeleiding. De opslag is een term omdat volgens de tekst alle structurele kosten \
                 van telebegeleiding uit de bundel worden betaald, terwijl de acht historische producten die niet \
                 hoeven te bevatten; 0 geeft een zuiver historische prijs. Alternatief: het onbewerkte historische \
                 gemiddelde (alle drie de parameters 0).",
        },
    },
    RuleText {
        id: "TBHF21-4.3",
        title: Text {
            en: "Product mix and reference data are complete and historical",
            nl: "Productmix compleet en historisch",
        },
        effect: Text {
            en: "Unknown count or tariff: unknown; the finding lists the codes. Reference period running past the \
                 start, zero patient-years, zero products or a negative tariff: review, invalid input, no computed \
                 price (TBHF21-4.2). Codes outside the eight do not enter the sum.",
            nl: "Aantal of tarief onbekend: onbekend; de bevinding noemt de codes. Een referentieperiode die voorbij \
                 de start doorloopt, nul patiëntjaren, nul producten of een negatief tarief: ter beoordeling, \
                 ongeldige invoer, geen berekende prijs (TBHF21-4.2). Codes buiten de acht tellen niet mee in de som.",
        },
        interpretation: Text {
            en: "'Historical' is read as: the reference period ends on or before the start of the arrangement. A code \
                 with no products has count 0, which is different from unknown. If a mix is supplied as ppm shares \
                 instead of counts, the eight shares must add to exactly 1000000.",
            nl: "'Historisch' is gelezen als: de referentieperiode eindigt op of vóór de start van de afspraak. Een \
                 code zonder producten heeft aantal 0, wat iets anders is dan onbekend. Wordt de mix niet als \
                 aantallen maar als aandelen in ppm aangeleverd, dan moeten de acht aandelen optellen tot precies \
                 1000000.",
        },
    },
    RuleText {
        id: "TBHF21-4.4",
        title: Text {
            en: "Assumed replacement of outpatient care and prevention of inpatient care",
            nl: "Aangenomen vervanging en besparing",
        },
        effect: Text {
            en: "Yields reduction[c] (ppm) for TBHF21-4.2 and the expected counts. A share outside 0..1000000: review, \
                 invalid, no values. Equal to 0 or to 1000000: pass with a warning, because the document assumes that \
                 a part of each is replaced or prevented. Unknown class, share or count: unknown.",
            nl: "Levert reduction[c] (in ppm) voor TBHF21-4.2 en de verwachte aantallen. Een aandeel buiten \
                 0..1000000: ter beoordeling, ongeldig, geen waarden. Gelijk aan 0 of aan 1000000: voldoet met een \
                 waarschuwing, omdat het document ervan uitgaat dat van beide een deel wordt vervangen of voorkomen. \
                 Indeling, aandeel of aantal onbekend: onbekend.",
        },
        interpretation: Text {
            en: "Text: the price assumes that remote guidance replaces a part of outpatient and prevents a part of \
                 inpatient heart care; it names no shares and does not classify the codes. Reading: shares are \
                 contract parameters, applied as a reduction of the historical counts, expressed over the whole \
                 population (so already weighted for the part of the patients that is telemonitored). Alternative: the \
                 price is the unreduced mean and the sentence only explains why the provider can earn back remote \
                 guidance (the next sentence says the provider can save): set both shares to 0. Product counts are \
                 never rounded to whole products.",
            nl: "De tekst: de prijs gaat ervan uit dat telebegeleiding een deel van de poliklinische hartzorg vervangt \
                 en een deel van de klinische hartzorg voorkomt; de tekst noemt geen aandelen en deelt de codes niet \
                 in. Lezing: de aandelen zijn contractparameters, toegepast als vermindering van de historische \
                 aantallen en uitgedrukt over de hele populatie (dus al gewogen naar het deel van de patiënten dat \
                 telebegeleiding krijgt). Alternatief: de prijs is het onverminderde gemiddelde en de zin verklaart \
                 alleen waarom de aanbieder telebegeleiding kan terugverdienen (de volgende zin zegt dat de aanbieder \
                 kan besparen): zet beide aandelen op 0. Aantallen producten worden nooit op hele producten afgerond.",
        },
    },
    RuleText {
        id: "TBHF21-4.5",
        title: Text {
            en: "One bundle price per patient in the pathway per contract year",
            nl: "Eén bundelprijs per patiënt per jaar",
        },
        effect: Text {
            en: "Not entitled: not payable (not in the bundle, outside the term, or already assessed this year). \
                 Entitled: fee goes to TBHF21-3.10; new state: period.bundle_payment_made_for_insured = true, \
                 period.bundled_patients[k] += 1, period.bundle_entitlement[k] += fee, period.declared_patient_years \
                 += 1. A claimed claim.amount that differs from the payable of TBHF21-3.10 is replaced by it.",
            nl: "Geen recht: niet te betalen (niet in de bundel, buiten de looptijd of dit jaar al beoordeeld). Wel \
                 recht: fee gaat naar TBHF21-3.10; nieuwe stand: period.bundle_payment_made_for_insured = true, \
                 period.bundled_patients[k] += 1, period.bundle_entitlement[k] += fee, period.declared_patient_years \
                 += 1. Een gedeclareerd claim.amount dat afwijkt van payable uit TBHF21-3.10, wordt daardoor \
                 vervangen.",
        },
        interpretation: Text {
            en: "'Bundle price per care pathway' plus 'cost per patient per year' is read as one price for each \
                 distinct patient in each contract year. Whom it covers: all heart-failure patients in the pathway, \
                 not only telemonitored ones, because volume is agreed as a number of patients with heart failure and \
                 the bundle carries outpatient and inpatient care too. Alternative: telemonitored patients only, by \
                 contract. Part-years are not mentioned: full price unless the contract chose proration. How the money \
                 is requested or advanced is not in the document; 'bundle_payment' stands for whatever entry the \
                 contract uses.",
            nl: "'Bundelprijs per zorgpad' samen met 'kosten per patiënt per jaar' is gelezen als één prijs voor elke \
                 unieke patiënt in elk contractjaar. Voor wie: alle hartfalenpatiënten in het zorgpad, niet alleen wie \
                 telebegeleiding krijgt, want het volume wordt afgesproken als aantal patiënten met hartfalen en uit \
                 de bundel worden ook poliklinische en klinische zorg betaald. Alternatief: alleen patiënten met \
                 telebegeleiding, als het contract dat bepaalt. Delen van een jaar worden niet genoemd: de volle \
                 prijs, tenzij het contract voor berekening naar rato koos. Hoe het geld wordt aangevraagd of \
                 bevoorschot, staat niet in het document; 'bundle_payment' staat voor elke boeking die het contract \
                 daarvoor gebruikt.",
        },
    },
    RuleText {
        id: "TBHF21-4.6",
        title: Text {
            en: "A claim with one of the eight codes for a patient in the bundle pays nothing separately",
            nl: "Zorgproduct valt in de bundel: geen aparte betaling",
        },
        effect: Text {
            en: "covered = true: verdict 'accepted, covered by the bundle', nothing is paid separately whatever \
                 claim.amount is; new state: period.declared_count[claim.care_product_code] += 1 (needed for \
                 TBHF21-4.16). covered = false: TBHF21-4.7. Unknown with no false element: unknown, nothing is paid.",
            nl: "covered = true: uitkomst 'geaccepteerd, gedekt door de bundel', er wordt niets apart betaald, wat \
                 claim.amount ook is; nieuwe stand: period.declared_count[claim.care_product_code] += 1 (nodig voor \
                 TBHF21-4.16). covered = false: TBHF21-4.7. Onbekend zonder een onderdeel dat niet waar is: onbekend, \
                 er wordt niets betaald.",
        },
        interpretation: Text {
            en: "All pathway cost is paid from the bundle price, so paying the product as well would pay twice. The \
                 claim is not invalid: section 4 later recalibrates on declared care products, so products go on being \
                 declared and are counted; hence 'reduce to 0', not 'reject'. It stays 0 after the ceiling is reached. \
                 When the full yearly price is paid for a part-year (no proration), that price covers every listed \
                 product of the patient in that contract year, also before the day of inclusion; with proration by \
                 days only products dated inside the bundle period. Alternative found in practice but not in the text: \
                 pay the product as an advance and settle with the bundle total later; the yearly total is then the \
                 same.",
            nl: "Alle kosten van het zorgpad worden uit de bundelprijs betaald, dus ook het product betalen zou dubbel \
                 betalen zijn. De declaratie is niet ongeldig: hoofdstuk 4 herijkt later op gedeclareerde \
                 zorgproducten, dus producten blijven gedeclareerd en geteld worden; vandaar 'verlagen naar 0' en niet \
                 'afwijzen'. Het blijft 0 nadat het plafond is bereikt. Wordt voor een deel van een jaar de volle \
                 jaarprijs betaald (geen berekening naar rato), dan dekt die prijs elk genoemd product van de patiënt \
                 in dat contractjaar, ook vóór de dag van inclusie; bij berekening naar rato van dagen alleen \
                 producten met een datum binnen de bundelperiode. Alternatief dat in de praktijk voorkomt maar niet in \
                 de tekst staat: het product betalen als voorschot en later verrekenen met het bundeltotaal; het \
                 jaartotaal is dan gelijk.",
        },
    },
    RuleText {
        id: "TBHF21-4.7",
        title: Text {
            en: "Claims outside the bundle follow the MSZ agreement",
            nl: "Buiten de bundel: gewone MSZ-regels",
        },
        effect: Text {
            en: "This policy decides nothing about the claim: verdict 'outside this bundle', amount left to the MSZ \
                 rules; it does not count in period.bundle_paid nor in period.declared_count.",
            nl: "Dit beleid beslist niets over de declaratie: uitkomst 'buiten deze bundel', het bedrag blijft aan de \
                 MSZ-regels; zij telt niet mee in period.bundle_paid en niet in period.declared_count.",
        },
        interpretation: Text {
            en: "Follows from the closed code list and from the separation of the bundle from the MSZ arrangement. \
                 Covers: other codes, patients not in the bundle, other providers, dates outside the term. A claim \
                 that is attested as structural heart-failure care of a bundle patient goes to TBHF21-4.9 first.",
            nl: "Volgt uit de gesloten codelijst en uit de scheiding tussen de bundel en de MSZ-afspraak. Het gaat om: \
                 andere codes, patiënten die niet in de bundel zitten, andere zorgaanbieders, data buiten de looptijd. \
                 Een declaratie waarvan is verklaard dat het structurele hartfalenzorg van een bundelpatiënt betreft, \
                 gaat eerst naar TBHF21-4.9.",
        },
    },
    RuleText {
        id: "TBHF21-4.8",
        title: Text {
            en: "Remote guidance and subscription cost are in the bundle price",
            nl: "Telebegeleiding en abonnement zitten in de bundelprijs",
        },
        effect: Text {
            en: "Rejected: nothing is paid, the provider bears this cost from the bundle price. If both facts are \
                 false the rule passes: the claim is outside this policy. Unknown: unknown.",
            nl: "Afgewezen: er wordt niets betaald, de zorgaanbieder draagt deze kosten uit de bundelprijs. Zijn beide \
                 feiten niet waar, dan voldoet de regel: de declaratie valt buiten dit beleid. Onbekend: onbekend.",
        },
        interpretation: Text {
            en: "Structural costs named: outpatient care, inpatient care, care at a distance, and as an example the \
                 supplier's subscription. The list is open ('onder andere', 'bijvoorbeeld'). A subscription is often \
                 invoiced for a group, without insured person; then claim.is_structural_hf_msz_cost decides.",
            nl: "Genoemde structurele kosten: poliklinische zorg, klinische zorg, zorg op afstand en, als voorbeeld, \
                 het abonnement bij de leverancier. De opsomming is open ('onder andere', 'bijvoorbeeld'). Een \
                 abonnement wordt vaak voor een groep gefactureerd, zonder verzekerde; dan beslist \
                 claim.is_structural_hf_msz_cost.",
        },
    },
    RuleText {
        id: "TBHF21-4.9",
        title: Text {
            en: "Other structural heart-failure care of a bundle patient outside the eight codes",
            nl: "Andere structurele hartfalenzorg buiten de acht codes",
        },
        effect: Text {
            en: "Attested true: a person decides whether the claim is paid; the proposal is to pay nothing. Attested \
                 false: TBHF21-4.7. Unknown: unknown, missing claim.is_structural_hf_msz_cost (a caller can normally \
                 derive false from a diagnosis other than heart failure).",
            nl: "Verklaard als waar: een mens beslist of de declaratie wordt betaald; het voorstel is niets te \
                 betalen. Verklaard als niet waar: TBHF21-4.7. Onbekend: onbekend, claim.is_structural_hf_msz_cost \
                 ontbreekt (een aanroeper kan 'niet waar' meestal afleiden uit een andere diagnose dan hartfalen).",
        },
        interpretation: Text {
            en: "Two texts collide: the bundle consists of eight codes, and all structural cost of medical specialist \
                 heart-failure care is paid from it. Reading: the codes decide automatically; a claim outside them \
                 that a person marked as structural heart-failure care goes to review. Alternatives: code list \
                 exhaustive (pay), or function decisive (reject). Review avoids both a silent pass and an unsupported \
                 rejection.",
            nl: "Twee teksten botsen: de bundel bestaat uit acht codes, en alle structurele kosten voor MSZ voor \
                 hartfalen worden eruit betaald. Lezing: de codes beslissen automatisch; een declaratie daarbuiten die \
                 een mens als structurele hartfalenzorg heeft aangemerkt, gaat ter beoordeling. Alternatieven: de \
                 codelijst is uitputtend (betalen), of de functie beslist (afwijzen). Beoordeling voorkomt zowel \
                 stilzwijgend doorlaten als een afwijzing zonder grond.",
        },
    },
    RuleText {
        id: "TBHF21-4.10",
        title: Text { en: "The bundle price is fixed for three years", nl: "Bundelprijs drie jaar vast" },
        effect: Text {
            en: "A different price for a year is not applied: applied_price stays contract.bundle_price, for increases \
                 and decreases alike; finding names the year and both prices.",
            nl: "Een afwijkende prijs voor een jaar wordt niet toegepast: applied_price blijft contract.bundle_price, \
                 bij verhoging en verlaging gelijk; de bevinding noemt het jaar en beide prijzen.",
        },
        interpretation: Text {
            en: "Fixed is read as nominally fixed: no indexation, no interim recalibration, no adjustment for realised \
                 mix or volume. Alternative: fixed apart from an index; the text names none.",
            nl: "Vast is gelezen als nominaal vast: geen indexatie, geen tussentijdse herijking, geen aanpassing aan \
                 gerealiseerde mix of gerealiseerd volume. Alternatief: vast, op een index na; de tekst noemt er geen.",
        },
    },
    RuleText {
        id: "TBHF21-4.11",
        title: Text {
            en: "Savings within the three years stay with the provider",
            nl: "Besparingen zijn voor de aanbieder",
        },
        effect: Text {
            en: "No recovery when saving > 0 and no supplement when saving < 0: the settlement on actual cost is 0. \
                 The bundle payment does not depend on the number of care products used, nor on whether the saving is \
                 known.",
            nl: "Geen terugvordering als saving > 0 en geen aanvulling als saving < 0: de verrekening op werkelijke \
                 kosten is 0. De bundelbetaling hangt niet af van het aantal gebruikte zorgproducten en ook niet van \
                 de vraag of de besparing bekend is.",
        },
        interpretation: Text {
            en: "Text: savings that the provider realises through remote guidance (fewer admissions or outpatient \
                 visits, for instance) are for the provider. No proof of cause is asked. The mirror case (care costs \
                 more than the price) follows from the fixed price from which all pathway cost is paid. Not a saving \
                 in this sense: fewer patients, who simply bring no bundle price.",
            nl: "De tekst: besparingen die de zorgaanbieder door telebegeleiding realiseert (bijvoorbeeld door minder \
                 opnames of polibezoeken), zijn voor de aanbieder. Bewijs van de oorzaak wordt niet gevraagd. Het \
                 spiegelbeeld (de zorg kost meer dan de prijs) volgt uit de vaste prijs waaruit alle kosten van het \
                 zorgpad worden betaald. Geen besparing in deze zin: minder patiënten; die leveren eenvoudigweg geen \
                 bundelprijs op.",
        },
    },
    RuleText {
        id: "TBHF21-4.12",
        title: Text {
            en: "Transformation funds for implementation cost",
            nl: "Transformatiegelden voor implementatiekosten",
        },
        effect: Text {
            en: "True: amount by TBHF21-4.13, paid next to the bundle price and outside the ceiling of TBHF21-3.9. \
                 False: no transformation funds; the bundle arrangement is unaffected.",
            nl: "Waar: bedrag volgens TBHF21-4.13, betaald naast de bundelprijs en buiten het plafond van TBHF21-3.9. \
                 Niet waar: geen transformatiegelden; de bundelafspraak blijft onaangetast.",
        },
        interpretation: Text {
            en: "'Can' contribute: discretionary, so approval is an attested fact. The business case is needed 'among \
                 other things': the remaining conditions live in the separate policy on transformation funds 2019-2022 \
                 and are attested as one fact. 'Next to the agreed bundle price' is read as: for providers with (or \
                 about to have) a bundle arrangement, and not counting towards its ceiling.",
            nl: "'Kan' tegemoetkomen: een discretionaire beslissing, dus het akkoord is een verklaard feit. De \
                 businesscase is 'onder andere' nodig: de overige voorwaarden staan in het afzonderlijke beleid voor \
                 transformatiegelden 2019-2022 en worden als één feit verklaard. 'Naast de afgesproken bundelprijs' is \
                 gelezen als: voor zorgaanbieders die een bundelafspraak hebben (of op het punt staan die te maken), \
                 en niet meetellend voor het plafond daarvan.",
        },
    },
    RuleText {
        id: "TBHF21-4.13",
        title: Text {
            en: "Transformation funds pro rata to market share",
            nl: "Transformatiegelden naar rato van marktaandeel",
        },
        effect: Text {
            en: "payable in eurocent. Rounding is once, on the total of the approved lines, not per line. Share \
                 unknown: unknown. Share above 1 or denominator 0: fail, invalid input, no values.",
            nl: "payable in eurocent. Er wordt één keer afgerond, over het totaal van de akkoord bevonden \
                 kostenregels, niet per kostenregel. Marktaandeel onbekend: onbekend. Marktaandeel boven 1 of noemer \
                 0: voldoet niet, ongeldige invoer, geen waarden.",
        },
        interpretation: Text {
            en: "Market share is read as the share of Zilveren Kruis at this provider, so that each insurer carries \
                 its own part of the approved implementation cost. Alternatives: regional or national share. Basis \
                 (insured persons, patients, turnover) and reference date are contract parameters; an exact fraction \
                 avoids ppm loss.",
            nl: "Marktaandeel is gelezen als het aandeel van Zilveren Kruis bij deze zorgaanbieder, zodat elke \
                 verzekeraar zijn eigen deel van de goedgekeurde implementatiekosten draagt. Alternatieven: regionaal \
                 of landelijk marktaandeel. Grondslag (verzekerden, patiënten, omzet) en peildatum zijn \
                 contractparameters; een exacte breuk voorkomt verlies door afronding op ppm.",
        },
    },
    RuleText {
        id: "TBHF21-4.14",
        title: Text {
            en: "Only implementation cost qualifies; structural cost does not",
            nl: "Alleen implementatiekosten, geen structurele kosten",
        },
        effect: Text {
            en: "Structural line: removed; it does not enter plan.tf_approved_cost. A care claim of kind \
                 implementation_cost is rejected: these costs run through a request for transformation funds, not \
                 through claims. Kind unknown: unknown, missing plan.tf_line_kind (and plan.tf_line_amount if that is \
                 unknown too).",
            nl: "Structurele kostenregel: vervalt; zij telt niet mee in plan.tf_approved_cost. Een zorgdeclaratie van \
                 de soort implementation_cost wordt afgewezen: deze kosten lopen via een aanvraag van \
                 transformatiegelden, niet via declaraties. Soort onbekend: onbekend, plan.tf_line_kind ontbreekt (en \
                 plan.tf_line_amount, als dat ook onbekend is).",
        },
        interpretation: Text {
            en: "Follows from the contrast in the text: structural cost comes out of the bundle, implementation cost \
                 may get transformation funds. Rejecting an implementation claim is the consequence of the only route \
                 that is offered (request via the purchaser).",
            nl: "Volgt uit de tegenstelling in de tekst: structurele kosten komen uit de bundel, voor \
                 implementatiekosten kunnen transformatiegelden worden ingezet. Een declaratie van implementatiekosten \
                 afwijzen is het gevolg van de enige weg die wordt geboden (een verzoek via de inkoper).",
        },
    },
    RuleText {
        id: "TBHF21-4.15",
        title: Text {
            en: "After three years the terms end and a new arrangement is needed",
            nl: "Na drie jaar nieuwe afspraak",
        },
        effect: Text {
            en: "False: no bundle payment and no bundle cover under the old terms (TBHF21-4.5, TBHF21-4.6). Needs the \
                 terms of a new arrangement; contract.new_arrangement_is_bundle tells whether TBHF21-4.16 is \
                 evaluated.",
            nl: "Niet waar: geen bundelbetaling en geen dekking door de bundel onder de oude voorwaarden (TBHF21-4.5, \
                 TBHF21-4.6). De voorwaarden van een nieuwe afspraak zijn nodig; contract.new_arrangement_is_bundle \
                 zegt of TBHF21-4.16 wordt beoordeeld.",
        },
        interpretation: Text {
            en: "No tacit extension: the text speaks of a new arrangement, possibly (mogelijk) again a bundle. Under \
                 another form, or while nothing is agreed, care products follow the MSZ rules (TBHF21-4.7).",
            nl: "Geen stilzwijgende verlenging: de tekst spreekt van een nieuwe afspraak, mogelijk weer in de vorm van \
                 een bundel. Bij een andere vorm, of zolang niets is afgesproken, volgen zorgproducten de MSZ-regels \
                 (TBHF21-4.7).",
        },
    },
    RuleText {
        id: "TBHF21-4.16",
        title: Text {
            en: "Recalibrated bundle price from declared care products",
            nl: "Herijking op gedeclareerde zorgproducten",
        },
        effect: Text {
            en: "Yields new_price, the reference for the new price; the new agreed price prevails after agreement. \
                 Recalibration period outside the term or no patient-years: review, invalid input, no values. No \
                 shares of TBHF21-4.4 are applied: replacement and prevention are already in the declared counts. The \
                 counts and patient-years given are those of the recalibration period.",
            nl: "Levert new_price, de referentie voor de nieuwe prijs; na overeenstemming gaat de nieuw afgesproken \
                 prijs voor. Herijkingsperiode buiten de looptijd of geen patiëntjaren: ter beoordeling, ongeldige \
                 invoer, geen waarden. De aandelen van TBHF21-4.4 worden niet toegepast: vervanging en besparing \
                 zitten al in de gedeclareerde aantallen. De opgegeven aantallen en patiëntjaren zijn die van de \
                 herijkingsperiode.",
        },
        interpretation: Text {
            en: "'Preceding period' is read as the expired three years; a part of it can be chosen by \
                 contract.recal_period. Declared products include those that paid nothing separately (TBHF21-4.6), \
                 otherwise the new price would be zero. Price level of the tariffs and the allowance for remote \
                 guidance are set again for the new arrangement (0 if not agreed); without an allowance the cost of \
                 remote guidance would vanish from the price, because it is not one of the eight products.",
            nl: "'Voorgaande periode' is gelezen als de verstreken drie jaar; met contract.recal_period kan een deel \
                 daarvan worden gekozen. Gedeclareerde producten zijn ook de producten waarvoor niets apart is betaald \
                 (TBHF21-4.6), anders zou de nieuwe prijs nul zijn. Het prijspeil van de tarieven en de opslag voor \
                 telebegeleiding worden voor de nieuwe afspraak opnieuw bepaald (0 als er geen is afgesproken); zonder \
                 opslag zouden de kosten van telebegeleiding uit de prijs verdwijnen, omdat telebegeleiding niet een \
                 van de acht producten is.",
        },
    },
    RuleText {
        id: "TBHF21-5.1",
        title: Text {
            en: "Reference volume from realisation 2019 and national trend",
            nl: "Volume uit realisatie 2019 en landelijke trend",
        },
        effect: Text {
            en: "Yields computed_volume for the three years. Input for TBHF21-5.2 and for the negotiation; the agreed \
                 contract.volume_patients[k] rules the ceiling (TBHF21-3.9). The trend of each of the years 2020, \
                 2021, 2022 and 2023 must be known.",
            nl: "Levert computed_volume voor de drie jaren. Invoer voor TBHF21-5.2 en voor de onderhandeling; het \
                 plafond volgt uit het afgesproken contract.volume_patients[k] (TBHF21-3.9). De trend van elk van de \
                 jaren 2020, 2021, 2022 en 2023 moet bekend zijn.",
        },
        interpretation: Text {
            en: "The text gives the two ingredients, not the formula. Reading: 2019 count multiplied by the yearly \
                 national change from 2020 on, compounding. Alternative: one single change factor over the whole gap \
                 (enter it as the 2020 trend with 0 for the later years). 'Realisation 2019' counts distinct \
                 heart-failure patients of the provider insured with Zilveren Kruis. The policy governs contracting \
                 for 2021, so contract year k starts in calendar year 2020 + k; another starting year is outside this \
                 policy.",
            nl: "De tekst geeft de twee bestanddelen, niet de formule. Lezing: het aantal van 2019, vermenigvuldigd \
                 met de jaarlijkse landelijke verandering vanaf 2020, cumulatief. Alternatief: één enkele \
                 veranderingsfactor over de hele tussentijd (voer die in als de trend van 2020, met 0 voor de latere \
                 jaren). 'Realisatie 2019' telt unieke hartfalenpatiënten van de zorgaanbieder die bij Zilveren Kruis \
                 verzekerd zijn. Het beleid gaat over de contractering voor 2021, dus contractjaar k begint in \
                 kalenderjaar 2020 + k; een ander beginjaar valt buiten dit beleid.",
        },
    },
    RuleText {
        id: "TBHF21-5.2",
        title: Text { en: "The agreed number of patients is realistic", nl: "Reëel aantal patiënten" },
        effect: Text {
            en: "Outside the tolerance: review finding with both numbers. The agreed volume stays valid.",
            nl: "Buiten de tolerantie: bevinding ter beoordeling met beide aantallen. Het afgesproken volume blijft \
                 geldig.",
        },
        interpretation: Text {
            en: "'Realistic' (reëel) has no figure: the test is the distance to the reference of TBHF21-5.1 with a \
                 tolerance from the contract (absent = 0, so every difference is shown to a person).",
            nl: "Voor 'reëel' is geen getal gegeven: getoetst wordt de afstand tot de referentie van TBHF21-5.1, met \
                 een tolerantie uit het contract (ontbreekt die, dan is zij 0, zodat elk verschil aan een mens wordt \
                 getoond).",
        },
    },
    RuleText {
        id: "TBHF21-5.3",
        title: Text {
            en: "As many patients of the target group as possible have access",
            nl: "Zo veel mogelijk patiënten toegang",
        },
        effect: Text {
            en: "Reports the access share access_num / access_den. No target in the document, so without \
                 kpi.access_target nothing can fail. No effect on amounts or on the ceiling.",
            nl: "Meldt het aandeel met toegang, access_num / access_den. Het document heeft geen streefwaarde, dus \
                 zonder kpi.access_target kan er niets niet voldoen. Geen gevolg voor bedragen of voor het plafond.",
        },
        interpretation: Text {
            en: "A goal without a norm. 'As many as possible' does not lift the ceiling and does not override \
                 TBHF21-3.4 (efficient use).",
            nl: "Een doel zonder norm. 'Zo veel mogelijk' heft het plafond niet op en gaat niet vóór TBHF21-3.4 \
                 (doelmatige inzet).",
        },
    },
    RuleText {
        id: "TBHF21-6.1",
        title: Text {
            en: "Arrangements are made with the regular contact person, all year round",
            nl: "Afspraken met reguliere contactpersoon",
        },
        effect: Text {
            en: "False: warning. The possibilities may be discussed during the whole year and in the talks on the MSZ \
                 agreement, also before the dates of section 7: an early date is never a finding.",
            nl: "Niet waar: waarschuwing. De mogelijkheden mogen het hele jaar door en in de gesprekken over de \
                 MSZ-overeenkomst worden besproken, ook vóór de data van hoofdstuk 7: een vroege datum is nooit een \
                 bevinding.",
        },
        interpretation: Text {
            en: "Procedural; no consequence is stated, so warning only. Note that discussing earlier is allowed for \
                 purchasing as a whole; the start date of TBHF21-7.4 concerns recording only.",
            nl: "Procedureel; er is geen gevolg genoemd, dus alleen een waarschuwing. Let op: eerder bespreken mag \
                 voor de inkoop als geheel; de begindatum van TBHF21-7.4 gaat alleen over het vastleggen.",
        },
    },
    RuleText {
        id: "TBHF21-6.2",
        title: Text {
            en: "Two steps: first eligibility, then price and number of patients",
            nl: "Eerst toelating, dan prijs en aantal",
        },
        effect: Text {
            en: "False: recorded price and volume have no effect until step 1 is positive. Unknown: undetermined.",
            nl: "Niet waar: vastgelegde prijs en vastgelegd volume hebben geen gevolg totdat stap 1 positief is. \
                 Onbekend: onbepaald.",
        },
        interpretation: Text {
            en: "The order of the two bullets is read as the order of the steps. Alternative: two things to be settled \
                 in any order; then the outcome is the same because both are needed before an arrangement exists \
                 (TBHF21-3.5 and TBHF21-3.7).",
            nl: "De volgorde van de twee opsommingspunten is gelezen als de volgorde van de stappen. Alternatief: twee \
                 zaken die in willekeurige volgorde worden geregeld; dan is de uitkomst dezelfde, omdat beide nodig \
                 zijn voordat er een afspraak is (TBHF21-3.5 en TBHF21-3.7).",
        },
    },
    RuleText {
        id: "TBHF21-7.1",
        title: Text {
            en: "Latest dates for inclusion in the MSZ contracting 2021",
            nl: "Uiterste planning voor MSZ-contractering 2021",
        },
        effect: Text {
            en: "Late: the purchaser decides whether the arrangement can still be taken into the contracting of 2021. \
                 Not a ground for denial by itself.",
            nl: "Te laat: de inkoper beslist of de afspraak nog in de contractering van 2021 kan worden meegenomen. Op \
                 zichzelf geen weigeringsgrond.",
        },
        interpretation: Text {
            en: "The lead-in calls the table latest dates for recording, but three of its six rows are acts of the \
                 insurer, one is a start date and one an aim. Reading: only the provider's proposal date and the \
                 signing date matter for inclusion; consequence of lateness not stated, hence review.",
            nl: "De inleiding noemt de tabel de data waarop afspraken uiterlijk moeten zijn vastgelegd, maar drie van \
                 de zes rijen zijn handelingen van de verzekeraar, één is een begindatum en één een streven. Lezing: \
                 alleen de datum van het voorstel van de zorgaanbieder en de datum van ondertekening doen ertoe om te \
                 worden meegenomen; het gevolg van te laat zijn is niet genoemd, dus ter beoordeling.",
        },
    },
    RuleText {
        id: "TBHF21-7.2",
        title: Text {
            en: "Insurer's dates: policy, agreement, information to customers",
            nl: "Data van de verzekeraar",
        },
        effect: Text {
            en: "Reports which of the insurer's own dates was missed: publication 2020-04-01, MSZ agreement 2021 \
                 available 2020-09-01, customers informed on contracted care 2020-11-12. No effect for the provider.",
            nl: "Meldt welke van de eigen data van de verzekeraar niet is gehaald: publicatie 2020-04-01, \
                 MSZ-overeenkomst 2021 beschikbaar 2020-09-01, klanten geïnformeerd over gecontracteerde zorg \
                 2020-11-12. Geen gevolg voor de zorgaanbieder.",
        },
        interpretation: Text {
            en: "Each date is read as 'on or before', following the lead-in ('uiterlijk'). For publication the \
                 document also states the actual date 2020-04-01 (section 10).",
            nl: "Elke datum is gelezen als 'op of vóór', in navolging van de inleiding ('uiterlijk'). Voor de \
                 publicatie noemt het document ook de werkelijke datum, 2020-04-01 (hoofdstuk 10).",
        },
    },
    RuleText {
        id: "TBHF21-7.3",
        title: Text {
            en: "Proposal for a financial arrangement by 15 September 2020",
            nl: "Voorstel uiterlijk 15 september 2020",
        },
        effect: Text {
            en: "Later or absent: review (TBHF21-7.1). Only provider.in_talks can be missing.",
            nl: "Later of afwezig: ter beoordeling (TBHF21-7.1). Alleen provider.in_talks kan ontbreken.",
        },
        interpretation: Text {
            en: "Applies only to providers with whom Zilveren Kruis is in talks.",
            nl: "Geldt alleen voor zorgaanbieders met wie Zilveren Kruis gesprekken voert.",
        },
    },
    RuleText {
        id: "TBHF21-7.4",
        title: Text {
            en: "Recording in a negotiation agreement from 1 November 2020",
            nl: "Onderhandelakkoord vanaf 1 november 2020",
        },
        effect: Text {
            en: "Earlier: info finding only. No negotiation agreement: not applicable, because it is optional \
                 ('eventueel'). Never unknown.",
            nl: "Eerder: alleen een bevinding ter informatie. Geen onderhandelakkoord: niet van toepassing, want het \
                 is facultatief ('eventueel'). Nooit onbekend.",
        },
        interpretation: Text {
            en: "A start date ('vanaf') in a table of latest dates. Read as the start of the recording phase; an \
                 earlier agreement harms nobody, hence info.",
            nl: "Een begindatum ('vanaf') in een tabel van uiterste data. Gelezen als het begin van de fase van \
                 vastleggen; een eerder akkoord schaadt niemand, dus ter informatie.",
        },
    },
    RuleText {
        id: "TBHF21-7.5",
        title: Text {
            en: "Aim: signed agreement 2021 with price list in VECOZO by 31 December 2020",
            nl: "Streven: getekend met prijslijst op 31 december 2020",
        },
        effect: Text {
            en: "Later: warning, since the date is an aim (streven); the agreement stays valid.",
            nl: "Later: waarschuwing, omdat de datum een streven is; de overeenkomst blijft geldig.",
        },
        interpretation: Text {
            en: "Half-open: both dates before 2021-01-01. The price list is part of what must be complete \
                 ('inclusief').",
            nl: "Half open: beide data vóór 2021-01-01. De prijslijst hoort bij wat compleet moet zijn ('inclusief').",
        },
    },
    RuleText {
        id: "TBHF21-8.1",
        title: Text {
            en: "Reimbursed care is lawful, actually and rightly delivered",
            nl: "Zorg is rechtmatig, feitelijk en terecht geleverd",
        },
        effect: Text {
            en: "An element established as false: nothing is payable, and a covered claim is removed from \
                 period.declared_count. Unknown: the claim is processed with finding 'not yet checked' (info); the \
                 check is done afterwards by people.",
            nl: "Een onderdeel waarvan vaststaat dat het niet waar is: er is niets te betalen, en een declaratie die \
                 door de bundel gedekt was, gaat uit period.declared_count. Onbekend: de declaratie wordt verwerkt met \
                 de bevinding 'nog niet gecontroleerd' (ter informatie); mensen voeren de controle achteraf uit.",
        },
        interpretation: Text {
            en: "The text states what is judged, not the sanction. Reading: care established as not delivered, not \
                 rightly delivered or unlawful is not reimbursed; that is the object of the test ('care that is \
                 reimbursed'). Unknown does not block, because these checks are normally done after payment; the \
                 finding keeps it visible, so it is no silent pass.",
            nl: "De tekst zegt wat wordt beoordeeld, niet de sanctie. Lezing: zorg waarvan vaststaat dat zij niet is \
                 geleverd, niet terecht is geleverd of onrechtmatig is, wordt niet vergoed; dat is het voorwerp van de \
                 toets ('de zorg die vergoed wordt'). Onbekend houdt niets tegen, omdat deze controles gewoonlijk na \
                 betaling plaatsvinden; de bevinding houdt het zichtbaar, zodat het niet stilzwijgend wordt \
                 doorgelaten.",
        },
    },
    RuleText {
        id: "TBHF21-8.2",
        title: Text {
            en: "Two kinds of control: compliance with the agreement, and statutory formal and material checks",
            nl: "Nalevingscontrole naast formele en materiële controle",
        },
        effect: Text {
            en: "A negative outcome gives a review finding of the matching kind; the follow-up is decided by people \
                 under the agreement or the law.",
            nl: "Een negatieve uitkomst geeft een bevinding ter beoordeling van de bijbehorende soort; over het \
                 vervolg beslissen mensen op grond van de overeenkomst of de wet.",
        },
        interpretation: Text {
            en: "The document distinguishes the two kinds but gives no procedure, term or sanction. The finding kinds \
                 are kept apart so that a breach of contract is not reported as a statutory error.",
            nl: "Het document onderscheidt de twee soorten, maar geeft geen procedure, termijn of sanctie. De soorten \
                 bevindingen blijven gescheiden, zodat een schending van de overeenkomst niet als een wettelijke fout \
                 wordt gemeld.",
        },
    },
    RuleText {
        id: "TBHF21-10.1",
        title: Text {
            en: "Additions and changes: follow the published version",
            nl: "Aanvullingen en wijzigingen zelf volgen",
        },
        effect: Text {
            en: "Evaluating with an older version: warning 'policy version outdated' with both dates; amendments not \
                 looked up: warning. The core evaluates the version it is given and never guesses changes.",
            nl: "Beoordelen met een oudere versie: waarschuwing 'beleidsversie verouderd' met beide data; aanvullingen \
                 en wijzigingen niet nagezocht: waarschuwing. De rekenkern beoordeelt de versie die zij krijgt en \
                 raadt nooit naar wijzigingen.",
        },
        interpretation: Text {
            en: "The duty to keep watch lies with the provider. Whether a later change alters a running three-year \
                 arrangement is not said; the agreed price stays fixed (TBHF21-4.10), so for a running arrangement the \
                 finding is a warning only.",
            nl: "Het is aan de zorgaanbieder om dit zelf in de gaten te houden. Of een latere wijziging een lopende \
                 driejarige afspraak raakt, wordt niet gezegd; de afgesproken prijs blijft vast (TBHF21-4.10), dus \
                 voor een lopende afspraak is de bevinding alleen een waarschuwing.",
        },
    },
];
