### Bambini e ragazzi in pericolo — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = বিপদে থাকা শিশু ও কিশোর-কিশোরী
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = অপ্রাপ্তবয়স্ক
summary = অপ্রাপ্তবয়স্কদের জন্য এবং যিনি কোনো শিশুকে কষ্টে দেখেন তাঁর জন্য নম্বর।
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; 19696; শিশু নির্যাতন; বাচ্চাকে মারা; বুলিং; শিশু বিপদে; বাচ্চা বিপদে; বাচ্চার উপর নির্যাতন
# it: ascolto e aiuto
f-8vamq = কথা বলার সুযোগ ও সাহায্য
# it: bambini in pericolo
f-y7s7g = বিপদে থাকা শিশু
# it: ascolto per ragazzi
f-393m5 = শিশু ও কিশোর-কিশোরীদের কথা বলার নম্বর
# it: emergenza
f-b58zz = জরুরি অবস্থা
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = তুমি শিশু বা কিশোর-কিশোরী হলে এবং কষ্টে থাকলে কারও সঙ্গে কথা বলতে পারো। এটি বিনামূল্যে।

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = অপ্রাপ্তবয়স্ক
p-3acsh = অপ্রাপ্তবয়স্কদের জন্য। মা-বাবা, প্রতিবেশী ও শিক্ষকদের জন্যও।

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = কোনো শিশুর জীবনের ঝুঁকি থাকলে { $phone-emergenza } নম্বরে ফোন করুন।
# it: Che cosa succede
c-mrwi4 = কী হচ্ছে
# it: Numero
c-r749q = নম্বর
# it: Un bambino è in pericolo
c-xvwb2 = কোনো শিশু বিপদে আছে
# it: Hai bisogno di parlare
c-9it7w = তোমার কথা বলা দরকার
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = শান্ত একটি জায়গা থেকে ফোন করো।
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = কী হচ্ছে বলো। তোমার নাম না বললেও চলে।
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = পরামর্শ শোনো। প্রশ্ন করো।

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = একজন মানুষ তোমার কথা শোনেন ও বিশ্বাস করেন। বিপদ থাকলে তিনি এমন কাউকে ডাকেন, যিনি তোমাকে রক্ষা করতে পারেন।

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = স্কুলে বা ইন্টারনেটে **উত্ত্যক্ত করা (bullismo)**: বার্তাগুলো রেখে দাও এবং একজন বড় মানুষের সঙ্গে কথা বলো।
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **তোমার ইচ্ছার বিরুদ্ধে বিয়ে দিতে** বা দূরে নিয়ে যেতে চায়? রওনা হওয়ার আগে ফোন করো।
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
l-t478m = **আপনি মা বা বাবা এবং আর পারছেন না?** [পরিবার স্বাস্থ্যকেন্দ্রে (consultorio)][1] বা [সামাজিক সেবা অফিসে (servizi sociali)][2] সাহায্য চান।
