### ASST Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
title = ===
# it: L'azienda pubblica della salute a Cremona.
summary = ক্রেমোনার সরকারি স্বাস্থ্য সংস্থা।
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
# term: scelta e revoca → { -scelta-e-revoca } = ডাক্তার বেছে নেওয়ার অফিস
keywords = স্বাস্থ্য অফিস; হাসপাতাল; ডাক্তার নেওয়া; আসল

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-3rmp2 = ASST মানে Azienda socio-sanitaria territoriale। লোম্বার্দিয়ায় ASST হাসপাতাল ও অন্য স্বাস্থ্যসেবা চালায়।
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-abgqi = ASST-তে যা যা চাইতে পারেন, যেমন:
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
l-9ua9e = [স্বাস্থ্য কার্ড (tessera sanitaria)][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
l-u8z82 = [ডাক্তার (medico)][1] ও [শিশুদের ডাক্তার (pediatra)][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = টিকা
l-hb539 = [টিকা (vaccini)][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
l-ynkaz = [পরিবার স্বাস্থ্যকেন্দ্র (consultorio)][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-agpnn = লোম্বার্দিয়ায় কয়েকটি ASST আছে। আপনারটি কোনটি না জানলে পৌরসভায় (Comune) বা ফার্মেসিতে জিজ্ঞেস করুন।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-ckcq7 = আপনি ক্রেমায় (Crema) বা কাছের কোনো পৌরসভায় থাকেন? আপনার [ASST][1] আলাদা: পৌরসভায় (Comune) জিজ্ঞেস করুন।
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-zpusi = ASST Cremona [Terre di Inclusione][1] প্রকল্পেও কাজ করেছে।
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = বিপদ হলে অফিস খুঁজবেন না। [জরুরি নম্বরে][1] ফোন করুন।
