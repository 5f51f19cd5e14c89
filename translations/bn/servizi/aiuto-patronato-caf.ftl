### Aiuto gratis con le domande: patronato e CAF — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
title = আবেদনে বিনামূল্যে সাহায্য: patronato ও CAF
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: questura → { -questura } = পুলিশ সদর দপ্তর
summary = যেসব অফিস INPS, Questura ও অন্য সংস্থার আবেদন আপনার হয়ে পূরণ করে।
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
keywords = ফরম পূরণ; পাত্রোনাতো; কাফ; ইনপ্সের আবেদন; ফ্রি সাহায্য; সজর্নোর ফরম; সানাতোরিয়া; বৈধ হওয়া; কাগজ পাওয়া; বৈধকরণ
# it: le lettere che hai ricevuto
f-35tt5 = যে চিঠিগুলো পেয়েছেন
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
f-e3h2k = পাঠানো আবেদন ও রসিদ
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = ফরম কঠিন হলে একা করবেন না। আপনাকে সাহায্য করার জন্য দুই ধরনের অফিস আছে।

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-9u7ze = সবার জন্য। শ্রমিক ইউনিয়নের (sindacato) সদস্য হতে হয় না।
# it: Ufficio
c-u5id7 = অফিস
# it: Che cosa fa
c-5rzst = কী কাজ করে
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
c-eujee = [বিনামূল্যের সহায়তা অফিস (patronato)][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: inail → { -inail } = কাজে দুর্ঘটনার বীমা সংস্থা
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
c-r8emj = INPS ও INAIL-এর আবেদন, পেনশন, বেকার ভাতা, মাতৃত্ব, বসবাসের অনুমতিপত্র
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
c-c4w4p = [কর সহায়তা কেন্দ্র (CAF)][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = কর হিসাবের ফরম 730
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
c-af5cv = কর, 730, ISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = প্রায়ই দুটি একই ভবনে থাকে।

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-inygd = ইন্টারনেটে **patronato** (বিনামূল্যের সহায়তা অফিস) ও আপনি যে পৌরসভায় থাকেন তার নাম লিখে খুঁজুন। অথবা পৌরসভায় (Comune) জিজ্ঞেস করুন।
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = আগে ফোন করুন। কী কাগজ লাগবে এবং টাকা লাগে কি না জিজ্ঞেস করুন।
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = সব চিঠি নিয়ে যান, যেগুলো বোঝেন না সেগুলোও।
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = ক্ষমতাপত্র
l-wrspn = সই করার আগে [ক্ষমতাপত্র (delega)][1] পড়ুন।
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-h5qj5 = আবেদনের **রসিদ** সব সময় চান। রেখে দিন।

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
# term: 730 → { -modello-730 } = কর হিসাবের ফরম 730
p-wtdjy = আইন অনুযায়ী patronato-র প্রধান আবেদনগুলো বিনামূল্যে। অন্য কয়েকটির জন্য অল্প টাকা লাগতে পারে। CAF-এ ISEE সাধারণত বিনামূল্যে। 730-এর জন্য প্রায়ই টাকা লাগে।
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-mgnsr = আগে দাম জিজ্ঞেস করুন। রাস্তায় বা বারে যারা আবেদন করে দেওয়ার জন্য টাকা চায়, তাদের থেকে সাবধান: সেটি patronato নয়।

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-c3upk = কিছু patronato-তে অন্য ভাষা বলেন এমন কর্মী আছেন। ফোনে জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = কোনো সমস্যা হলে
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-xvzcw = সন্তুষ্ট নন? যখন খুশি patronato বদলাতে পারেন। আপনার কাগজপত্র ফেরত নিন।
