### Privacy — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = গোপনীয়তা
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = এই নির্দেশিকা আপনার ওপর নজর রাখে না: কুকি নেই, অন্য সাইটে কোনো অনুরোধ যায় না।
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = আপনি কে তা না বলেই এই নির্দেশিকা পড়তে পারেন। নিবন্ধন করতে হয় না।

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = আমরা যা করি না
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = আমরা **কুকি** ব্যবহার করি না।
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = পাতাগুলো অন্য সাইটের কাছে কিছু চায় না। এখানে বিজ্ঞাপন বা অন্য কোম্পানির পরিসংখ্যান নেই।
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = আপনি যে শব্দ খোঁজেন, তা আপনার ব্রাউজারেই থাকে। কেউ তা পায় না।

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = আপনার ফোনে কী থেকে যায়
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = আপনি যেসব পাতা খোলেন, সেগুলো আপনার ব্রাউজারে থেকে যায়। তাই ইন্টারনেট ছাড়াও সেগুলো পড়তে পারেন।
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = সবচেয়ে সংবেদনশীল পাতাগুলো, যেমন নির্যাতনের বিরুদ্ধে সাহায্য, থেকে যায় না। আপনি পুরো নির্দেশিকা সংরক্ষণ করলে তবেই সেগুলো থেকে যায়। তবে আপনি যে সেগুলো খুলেছেন, তা ব্রাউজারের হিস্টরিতে দেখা যায়।
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = যিনি আপনার ফোন ব্যবহার করেন, তিনি আপনার খুলে দেখা পাতাগুলো দেখতে পারেন। সেগুলো সরাতে ব্রাউজারে এই সাইটের ডেটা ও হিস্টরি (ইতিহাস) মুছে ফেলুন।

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = যখন নির্দেশিকা থেকে বের হন
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = কিছু লিংক অন্য সংস্থার সাইটে নিয়ে যায়। সেই সাইটে তাদের নিয়ম চলে।
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = কোনো নম্বর ছুঁলে আপনার ফোন কলটি তৈরি করে। কল করবেন কি না, আপনি ঠিক করেন।
