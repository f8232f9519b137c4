//! Annex 3: treatments that do not always qualify.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const RULE_TEXTS: [RuleText; 30] = [
    RuleText {
        id: "MSZ24-B3.1",
        title: Text {
            en: "Injection and denervation for chronic aspecific low back pain",
            nl: "Injectie en denervatie lage rug",
        },
        effect: Text {
            en: "Outcome when the condition is false, by contract.annex3_mode: monitor (also when absent) = review \
                 finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of MSZ24-4.12 says; reject \
                 = fail, not payable.",
            nl: "Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "No exception is written.", nl: "Er staat geen uitzondering." },
    },
    RuleText {
        id: "MSZ24-B3.2",
        title: Text { en: "Adenoidectomy for otitis media or airway infections", nl: "Adenotomie" },
        effect: Text {
            en: "Outcome when the condition is false, by contract.annex3_mode: monitor (also when absent) = review \
                 finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of MSZ24-4.12 says; reject \
                 = fail, not payable.",
            nl: "Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "Upper or lower airway is not specified: all airway infections.",
            nl: "Bovenste of onderste luchtwegen zijn niet onderscheiden: alle luchtweginfecties.",
        },
    },
    RuleText {
        id: "MSZ24-B3.3",
        title: Text {
            en: "Arthroscopy for meniscal lesion without locking or patellofemoral pain",
            nl: "Artroscopie knie",
        },
        effect: Text {
            en: "Outcome when the condition is false, by contract.annex3_mode: monitor (also when absent) = review \
                 finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of MSZ24-4.12 says; reject \
                 = fail, not payable.",
            nl: "Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "'Without locking' belongs to the meniscal lesion only.",
            nl: "'Zonder slotklachten' hoort alleen bij de meniscuslaesie.",
        },
    },
    RuleText {
        id: "MSZ24-B3.4",
        title: Text { en: "Hysterectomy for excessive blood loss", nl: "Hysterectomie" },
        effect: Text {
            en: "Outcome when the condition is false, by contract.annex3_mode: monitor (also when absent) = review \
                 finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of MSZ24-4.12 says; reject \
                 = fail, not payable.",
            nl: "Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "No exception for failed earlier treatment is written; the person reviewing decides.",
            nl: "Een uitzondering na een mislukte eerdere behandeling staat er niet; wie beoordeelt, beslist.",
        },
    },
    RuleText {
        id: "MSZ24-B3.5",
        title: Text { en: "Spondylodesis", nl: "Spondylodese" },
        effect: Text {
            en: "Outcome when the condition is false, by contract.annex3_mode: monitor (also when absent) = review \
                 finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of MSZ24-4.12 says; reject \
                 = fail, not payable.",
            nl: "Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "The exception with grade and X-ray can only fit the slip, so back pain without slip is always \
                 flagged. All four elements are cumulative.",
            nl: "De uitzondering met graad en röntgenonderzoek past alleen bij de afglijding, dus rugklachten zonder \
                 afglijding worden altijd gesignaleerd. Alle vier de onderdelen zijn cumulatief.",
        },
    },
    RuleText {
        id: "MSZ24-B3.6",
        title: Text { en: "Surgical or percutaneous intervention (stents too) for PAOD", nl: "Ingreep bij PAOD/PAV" },
        effect: Text {
            en: "Backed by the improvement signal on peripheral arterial disease. Outcome when the condition is false, \
                 by contract.annex3_mode: monitor (also when absent) = review finding and count for MSZ24-4.9; \
                 authorisation = pass or fail as the holds of MSZ24-4.12 says; reject = fail, not payable.",
            nl: "Onderbouwd door het verbetersignalement over perifeer arterieel vaatlijden. Uitkomst als de \
                 voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = bevinding ter \
                 beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, zoals de holds van \
                 MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "Training not following the KNGF guideline does not count. No duration or exception for critical \
                 ischaemia is written.",
            nl: "Training die niet volgens de KNGF-richtlijn is uitgevoerd, telt niet. Een duur of een uitzondering \
                 voor kritieke ischemie staat er niet.",
        },
    },
    RuleText {
        id: "MSZ24-B3.7",
        title: Text { en: "MSR for chronic pain: only WPN 3, very rarely WPN 4", nl: "MSR bij chronische pijn" },
        effect: Text {
            en: "Not payable when false (section B4 makes MSR conditional), whatever contract.annex3_mode says. When \
                 true and wpn = 4: review, because WPN 4 is to be very rare.",
            nl: "Niet betaalbaar als niet waar (volgens bijlage 4 is MSR aan voorwaarden gebonden), wat \
                 contract.annex3_mode ook zegt. Als waar en wpn = 4: ter beoordeling, omdat WPN 4 zeer zelden mag \
                 voorkomen.",
        },
        interpretation: Text {
            en: "'Interaction between goals and/or serious functional disorders' is read as: interaction of goals, or \
                 serious disorders, or both. 'WPN 3 and WPN 4' in the text is read as or. For other Annex 3 items the \
                 default is review, here it is reject because Annex 4 says the insurer may not reimburse.",
            nl: "'Interactie tussen de behandeldoelen en/of ernstige functiestoornissen' is gelezen als: interactie \
                 tussen doelen, of ernstige stoornissen, of beide. 'WPN 3 en WPN 4' in de tekst is gelezen als of. \
                 Voor andere onderdelen van bijlage 3 is beoordeling de standaard, hier afwijzing, omdat de \
                 verzekeraar volgens bijlage 4 niet mag vergoeden.",
        },
    },
    RuleText {
        id: "MSZ24-B3.8",
        title: Text { en: "Light therapy outside three indications", nl: "Lichttherapie" },
        effect: Text {
            en: "Outcome when the condition is false, by contract.annex3_mode: monitor (also when absent) = review \
                 finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of MSZ24-4.12 says; reject \
                 = fail, not payable.",
            nl: "Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "The third indication needs both dialysis and uraemic itch complaints.",
            nl: "De derde indicatie vraagt zowel dialyse als uremische jeukklachten.",
        },
    },
    RuleText {
        id: "MSZ24-B3.9",
        title: Text { en: "Hyperbaric oxygen therapy: allowed indications", nl: "Hyperbare zuurstoftherapie" },
        effect: Text {
            en: "Outcome when the condition is false, by contract.annex3_mode: monitor (also when absent) = review \
                 finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of MSZ24-4.12 says; reject \
                 = fail, not payable.",
            nl: "Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "'With compromised circulation' is attached to other acute traumatic ischaemia and to skin and \
                 myocutaneous flaps, the two phrases it follows; crush injury, compartment syndrome and limb \
                 replantation stand alone. Alternative: it applies to the whole bullet. Osteoradionecrosis and \
                 radionecrosis are one value, any site.",
            nl: "'Met gecompromitteerde circulatie' is verbonden met andere acute traumatische ischemie en met huid- \
                 en myocutane plastieken, de twee zinsdelen waarop het volgt; crushletsel, compartimentsyndroom en \
                 replantatie van extremiteiten staan op zichzelf. Alternatief: het geldt voor het hele punt. \
                 Osteoradionecrose en radionecrose zijn één waarde, ongeacht het gebied.",
        },
    },
    RuleText {
        id: "MSZ24-B3.10",
        title: Text { en: "Surgery for subacromial pain syndrome", nl: "Operatie subacromiaal pijnsyndroom" },
        effect: Text {
            en: "Outcome when the condition is false, by contract.annex3_mode: monitor (also when absent) = review \
                 finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of MSZ24-4.12 says; reject \
                 = fail, not payable.",
            nl: "Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "No exception is written.", nl: "Er staat geen uitzondering." },
    },
    RuleText {
        id: "MSZ24-B3.11",
        title: Text { en: "Cardiac rehabilitation for stable angina pectoris", nl: "Hartrevalidatie stabiele AP" },
        effect: Text {
            en: "Backed by the signal on chest pain (suspected stable angina). Outcome when the condition is false, by \
                 contract.annex3_mode: monitor (also when absent) = review finding and count for MSZ24-4.9; \
                 authorisation = pass or fail as the holds of MSZ24-4.12 says; reject = fail, not payable.",
            nl: "Onderbouwd door het signalement over pijn op de borst (verdenking stabiele angina pectoris). Uitkomst \
                 als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B3.12",
        title: Text { en: "Invasive procedures for stable angina pectoris", nl: "Invasieve ingrepen stabiele AP" },
        effect: Text {
            en: "Backed by the same signal. Outcome when the condition is false, by contract.annex3_mode: monitor \
                 (also when absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as the \
                 holds of MSZ24-4.12 says; reject = fail, not payable.",
            nl: "Onderbouwd door hetzelfde signalement. Uitkomst als de voorwaarde niet waar is, naar \
                 contract.annex3_mode: monitor (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor \
                 MSZ24-4.9; authorisation = voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = \
                 voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "The signal has further nuance (when a procedure is right); the annex lists the combination as such.",
            nl: "Het signalement is genuanceerder (wanneer een ingreep wel juist is); de bijlage noemt de combinatie \
                 als zodanig.",
        },
    },
    RuleText {
        id: "MSZ24-B3.13",
        title: Text { en: "COPD improvement signal", nl: "Verbetersignalement COPD" },
        effect: Text {
            en: "The list names a signal, not an indication; the person reviewing states whether the claim follows it. \
                 Attested fact. Outcome when the condition is false, by contract.annex3_mode: monitor (also when \
                 absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of \
                 MSZ24-4.12 says; reject = fail, not payable.",
            nl: "De lijst noemt een signalement, geen indicatie; wie beoordeelt, stelt vast of de declaratie het \
                 volgt. Verklaard feit. Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor \
                 (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = \
                 voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B3.14",
        title: Text { en: "Obstructive sleep apnoea improvement signal", nl: "Verbetersignalement OSA" },
        effect: Text {
            en: "The list names a signal, not an indication; the person reviewing states whether the claim follows it. \
                 Attested fact. Outcome when the condition is false, by contract.annex3_mode: monitor (also when \
                 absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of \
                 MSZ24-4.12 says; reject = fail, not payable.",
            nl: "De lijst noemt een signalement, geen indicatie; wie beoordeelt, stelt vast of de declaratie het \
                 volgt. Verklaard feit. Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor \
                 (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = \
                 voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "Together with MSZ24-4.13 (polysomnography to polygraphy).",
            nl: "Samen met MSZ24-4.13 (van polysomnografie naar polygrafie).",
        },
    },
    RuleText {
        id: "MSZ24-B3.21",
        title: Text { en: "Sentinel node biopsy for DCIS afterwards", nl: "Schildwachtklierbiopsie bij DCIS achteraf" },
        effect: Text {
            en: "Outcome when the condition is false, by contract.annex3_mode: monitor (also when absent) = review \
                 finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of MSZ24-4.12 says; reject \
                 = fail, not payable.",
            nl: "Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "'Achteraf' can mean a biopsy done later, or DCIS found in hindsight to be the whole diagnosis. Both \
                 are flagged because the outcome is only review.",
            nl: "'Achteraf' kan een later uitgevoerde biopsie betekenen, of dat de diagnose achteraf alleen DCIS \
                 bleek. Beide worden gesignaleerd, omdat de uitkomst slechts beoordeling is.",
        },
    },
    RuleText {
        id: "MSZ24-B3.22",
        title: Text { en: "Radiotherapy of the whole brain for metastases", nl: "Radiotherapie gehele hersenen" },
        effect: Text {
            en: "Outcome when the condition is false, by contract.annex3_mode: monitor (also when absent) = review \
                 finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of MSZ24-4.12 says; reject \
                 = fail, not payable.",
            nl: "Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B3.23",
        title: Text { en: "Sclerocompression for varices", nl: "Sclerocompressietherapie varices" },
        effect: Text {
            en: "Outcome when the condition is false, by contract.annex3_mode: monitor (also when absent) = review \
                 finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of MSZ24-4.12 says; reject \
                 = fail, not payable.",
            nl: "Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "The sentence runs 'other than for both insured indications and exceptional situation ...': read as \
                 both required. Alternative: insured indication alone is enough; then the last exception (motivated, \
                 not otherwise treatable insured indication) would have no meaning.",
            nl: "De zin luidt 'anders dan bij en verzekerde zorg indicaties en uitzonderingssituatie ...': gelezen als \
                 beide vereist. Alternatief: een verzekerde indicatie is alleen al genoeg; dan zou de laatste \
                 uitzondering (verzekerde indicatie die gemotiveerd niet anders te behandelen is) geen betekenis \
                 hebben.",
        },
    },
    RuleText {
        id: "MSZ24-B3.24",
        title: Text { en: "Radiotherapy for benign conditions", nl: "Radiotherapie benigne" },
        effect: Text {
            en: "Outcome when the condition is false, by contract.annex3_mode: monitor (also when absent) = review \
                 finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of MSZ24-4.12 says; reject \
                 = fail, not payable.",
            nl: "Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor (ook als die ontbreekt) = \
                 bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = voldoet of voldoet niet, \
                 zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B3.25",
        title: Text { en: "Implantable neurostimulators", nl: "Implanteerbare neurostimulatoren" },
        effect: Text {
            en: "See MSZ24-B2.14 for chronic pain. Outcome when the condition is false, by contract.annex3_mode: \
                 monitor (also when absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as \
                 the holds of MSZ24-4.12 says; reject = fail, not payable.",
            nl: "Zie MSZ24-B2.14 voor chronische pijn. Uitkomst als de voorwaarde niet waar is, naar \
                 contract.annex3_mode: monitor (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor \
                 MSZ24-4.9; authorisation = voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = \
                 voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "'Within the trajectories and the positions' is read as within one of them; an implant is normally in \
                 only one of them.",
            nl: "'Binnen de trajecten en de standpunten' is gelezen als binnen een van beide; een implantaat valt \
                 gewoonlijk maar onder één ervan.",
        },
    },
    RuleText {
        id: "MSZ24-B3.26",
        title: Text { en: "Oncological MSR", nl: "Oncologische MSR" },
        effect: Text {
            en: "Not payable when false, whatever contract.annex3_mode says; same test as MSZ24-B4.25, which adds that \
                 the patient must reasonably depend on it.",
            nl: "Niet betaalbaar als niet waar, wat contract.annex3_mode ook zegt; dezelfde toets als MSZ24-B4.25, die \
                 toevoegt dat de patiënt er redelijkerwijs op aangewezen moet zijn.",
        },
        interpretation: Text {
            en: "Reading of 'interaction between goals and/or serious functional disorders' as in MSZ24-B3.7. Reject \
                 because Annex 4 calls it not insured otherwise.",
            nl: "'Interactie tussen de behandeldoelen en/of ernstige functiestoornissen' gelezen zoals in MSZ24-B3.7. \
                 Afwijzing, omdat bijlage 4 de zorg anders niet verzekerd noemt.",
        },
    },
    RuleText {
        id: "MSZ24-B3.27",
        title: Text { en: "Osteoarthritis of knee and hip signal", nl: "Verbetersignalement artrose" },
        effect: Text {
            en: "The list names a signal, not an indication; the person reviewing states whether the claim follows it. \
                 Attested fact. Outcome when the condition is false, by contract.annex3_mode: monitor (also when \
                 absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of \
                 MSZ24-4.12 says; reject = fail, not payable.",
            nl: "De lijst noemt een signalement, geen indicatie; wie beoordeelt, stelt vast of de declaratie het \
                 volgt. Verklaard feit. Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor \
                 (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = \
                 voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B3.28",
        title: Text { en: "Cancer signals in general", nl: "Verbetersignalement kanker" },
        effect: Text {
            en: "The list names a signal, not an indication; the person reviewing states whether the claim follows it. \
                 Attested fact. Outcome when the condition is false, by contract.annex3_mode: monitor (also when \
                 absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of \
                 MSZ24-4.12 says; reject = fail, not payable.",
            nl: "De lijst noemt een signalement, geen indicatie; wie beoordeelt, stelt vast of de declaratie het \
                 volgt. Verklaard feit. Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor \
                 (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = \
                 voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text {
            en: "The five bullets below it are separate rules B3.31 to B3.35; this one covers other claims under the \
                 heading.",
            nl: "De vijf punten eronder zijn aparte regels, B3.31 tot en met B3.35; deze omvat overige declaraties \
                 onder het kopje.",
        },
    },
    RuleText {
        id: "MSZ24-B3.29",
        title: Text { en: "Osteoporosis signal", nl: "Zinnige zorg osteoporose" },
        effect: Text {
            en: "The list names a signal, not an indication; the person reviewing states whether the claim follows it. \
                 Attested fact. Outcome when the condition is false, by contract.annex3_mode: monitor (also when \
                 absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of \
                 MSZ24-4.12 says; reject = fail, not payable.",
            nl: "De lijst noemt een signalement, geen indicatie; wie beoordeelt, stelt vast of de declaratie het \
                 volgt. Verklaard feit. Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor \
                 (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = \
                 voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B3.30",
        title: Text { en: "Cervical abnormality (CIN) signal", nl: "Zinnige zorg CIN" },
        effect: Text {
            en: "The list names a signal, not an indication; the person reviewing states whether the claim follows it. \
                 Attested fact. Outcome when the condition is false, by contract.annex3_mode: monitor (also when \
                 absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of \
                 MSZ24-4.12 says; reject = fail, not payable.",
            nl: "De lijst noemt een signalement, geen indicatie; wie beoordeelt, stelt vast of de declaratie het \
                 volgt. Verklaard feit. Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor \
                 (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = \
                 voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B3.31",
        title: Text {
            en: "End-of-life care in incurable bowel or lung cancer",
            nl: "Laatste levensfase darm- of longkanker",
        },
        effect: Text {
            en: "The list names a signal, not an indication; the person reviewing states whether the claim follows it. \
                 Attested fact. Outcome when the condition is false, by contract.annex3_mode: monitor (also when \
                 absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of \
                 MSZ24-4.12 says; reject = fail, not payable.",
            nl: "De lijst noemt een signalement, geen indicatie; wie beoordeelt, stelt vast of de declaratie het \
                 volgt. Verklaard feit. Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor \
                 (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = \
                 voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B3.32",
        title: Text { en: "Follow-up of non-melanoma skin cancer or actinic keratosis", nl: "Nacontrole huidkanker" },
        effect: Text {
            en: "The list names a signal, not an indication; the person reviewing states whether the claim follows it. \
                 Attested fact. Outcome when the condition is false, by contract.annex3_mode: monitor (also when \
                 absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of \
                 MSZ24-4.12 says; reject = fail, not payable.",
            nl: "De lijst noemt een signalement, geen indicatie; wie beoordeelt, stelt vast of de declaratie het \
                 volgt. Verklaard feit. Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor \
                 (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = \
                 voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B3.33",
        title: Text { en: "Follow-up after breast cancer", nl: "Nacontrole borstkanker" },
        effect: Text {
            en: "The list names a signal, not an indication; the person reviewing states whether the claim follows it. \
                 Attested fact. Outcome when the condition is false, by contract.annex3_mode: monitor (also when \
                 absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of \
                 MSZ24-4.12 says; reject = fail, not payable.",
            nl: "De lijst noemt een signalement, geen indicatie; wie beoordeelt, stelt vast of de declaratie het \
                 volgt. Verklaard feit. Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor \
                 (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = \
                 voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B3.34",
        title: Text { en: "Medicines in castration refractory prostate cancer", nl: "Geneesmiddelen prostaatkanker" },
        effect: Text {
            en: "The list names a signal, not an indication; the person reviewing states whether the claim follows it. \
                 Attested fact. Outcome when the condition is false, by contract.annex3_mode: monitor (also when \
                 absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of \
                 MSZ24-4.12 says; reject = fail, not payable.",
            nl: "De lijst noemt een signalement, geen indicatie; wie beoordeelt, stelt vast of de declaratie het \
                 volgt. Verklaard feit. Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor \
                 (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = \
                 voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B3.35",
        title: Text {
            en: "Expensive medicines in metastatic renal cell carcinoma",
            nl: "Dure geneesmiddelen niercelcarcinoom",
        },
        effect: Text {
            en: "The list names a signal, not an indication; the person reviewing states whether the claim follows it. \
                 Attested fact. Outcome when the condition is false, by contract.annex3_mode: monitor (also when \
                 absent) = review finding and count for MSZ24-4.9; authorisation = pass or fail as the holds of \
                 MSZ24-4.12 says; reject = fail, not payable.",
            nl: "De lijst noemt een signalement, geen indicatie; wie beoordeelt, stelt vast of de declaratie het \
                 volgt. Verklaard feit. Uitkomst als de voorwaarde niet waar is, naar contract.annex3_mode: monitor \
                 (ook als die ontbreekt) = bevinding ter beoordeling, en meetellen voor MSZ24-4.9; authorisation = \
                 voldoet of voldoet niet, zoals de holds van MSZ24-4.12 zegt; reject = voldoet niet, niet betaalbaar.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-B3.40",
        title: Text { en: "Annex 3 lists: analysed first list, second list not yet", nl: "Toepassing van bijlage 3" },
        effect: Text {
            en: "Only list a was analysed and is the 2024 focus; both lists feed the monitoring (MSZ24-4.9), volume \
                 agreements (MSZ24-4.6) and possible authorisations (MSZ24-B2.21).",
            nl: "Alleen lijst a is geanalyseerd en heeft in 2024 de aandacht; beide lijsten voeden de monitoring \
                 (MSZ24-4.9), de volumeafspraken (MSZ24-4.6) en mogelijke machtigingen (MSZ24-B2.21).",
        },
        interpretation: Text {
            en: "The document does not say that a listed claim is unpaid; it calls the treatments not or not always in \
                 line with SW&P. Hence review as default and contract.annex3_mode.",
            nl: "Het document zegt niet dat een declaratie op de lijst onbetaald blijft; het zegt dat de behandelingen \
                 niet of niet altijd aan SW&P voldoen. Daarom beoordeling als standaard, en contract.annex3_mode.",
        },
    },
];
