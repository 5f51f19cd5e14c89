### Scegliere o cambiare il medico di famiglia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
title = পারিবারিক ডাক্তার বেছে নেওয়া বা বদলানো
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = প্রেসক্রিপশন
summary = বিনামূল্যের ডাক্তার, যিনি আপনাকে দেখেন, প্রেসক্রিপশন ও সনদ লেখেন।
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = পারিবারিক ডাক্তার
# term: certificato di malattia → { -certificato-di-malattia } = অসুস্থতার সনদ
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
keywords = ফ্যামিলি ডাক্তার; মেদিকো দি বাজে; ডাক্তার; ডাক্তার বদল; অসুস্থতার সনদ; মালাত্তিয়া; ডাক্তার দরকার; ডাক্তার নেই; ডাক্তার খুঁজছি; চিকিৎসক; প্রেসক্রিপশন
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
f-w5ywy = পারিবারিক ডাক্তার (medico di famiglia)
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = অনলাইন স্বাস্থ্য নথি
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-mh97z = লোম্বার্দিয়ার Fascicolo sanitario সাইটে, SPID বা CIE দিয়ে।
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = অনলাইন স্বাস্থ্য নথি
f-td6gy = অনলাইন স্বাস্থ্য নথি (Fascicolo sanitario)
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
p-vniee = অসুস্থ হলে প্রথমে [পারিবারিক ডাক্তারের (medico di famiglia)][1] কাছে যাবেন। তাঁকে দেখাতে টাকা লাগে না।

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
p-gimt2 = যাঁরা [স্বাস্থ্যসেবায় (Servizio sanitario)][1] নাম লিখিয়েছেন। শিশুদের জন্য [শিশুদের ডাক্তার (pediatra)][2] আছেন।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-24uzc = আপনি ক্রেমায় (Crema) বা কাছের কোনো পৌরসভায় থাকেন? আপনার [ASST][1] আলাদা: পৌরসভায় (Comune) জিজ্ঞেস করুন।

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = ডাক্তার বেছে নেওয়ার অফিস
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
l-frqnz = [ASST][2]-র [ডাক্তার বেছে নেওয়ার অফিসে (scelta e revoca)][1] যান, অথবা { $web } সাইটে ঢুকুন।
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = বাড়ির কাছে যেসব ডাক্তার আরও রোগী নেন, তাঁদের তালিকা দেখুন।
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = তাঁরা কোন ভাষায় কথা বলেন এবং আপনি চাইলে নারী ডাক্তার আছেন কি না জিজ্ঞেস করুন।
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = একটি নাম বেছে নিন।
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = ডাক্তারের চেম্বারে ফোন করে সময় জেনে নিন।

## Cosa si ottiene

# it: Il medico può:
p-w222t = ডাক্তার যা করতে পারেন:
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = চেম্বারে আপনাকে দেখা, অথবা আপনি নড়াচড়া করতে না পারলে বাড়িতে গিয়ে দেখা
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = প্রেসক্রিপশন
l-ir5dd = ওষুধ, পরীক্ষা ও ডাক্তার দেখানোর [প্রেসক্রিপশন (ricetta)][1] লেখা
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = সনদ দেওয়া

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = অসুস্থতার সনদ
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
l-upnvf = **অসুস্থ এবং কাজ করেন?** সেই দিনই ডাক্তারকে ফোন করুন। [অসুস্থতার সনদ (certificato di malattia)][1] চান। নিয়োগকর্তাকেও সঙ্গে সঙ্গে জানান।
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **রাত বা রবিবার?** পড়ুন [কী করবেন][1]।
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **ডাক্তার বদলাতে চান?** যখন খুশি বদলাতে পারেন, কারণ বলতে হয় না। ফার্মেসিতেও জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = কোনো সমস্যা হলে
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = এলাকার স্বাস্থ্যকেন্দ্র
p-utyxw = আপনার কাছাকাছি কোনো ডাক্তারের জায়গা খালি নেই? ততদিন কোন চেম্বারে চিকিৎসা পাবেন, অফিসে জিজ্ঞেস করুন। [এলাকার স্বাস্থ্যকেন্দ্রেও (Casa di comunità)][1] জিজ্ঞেস করুন। বিপদ হলে [জরুরি নম্বরে][2] ফোন করুন।
