### Ospitare una persona straniera: la comunicazione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = বিদেশি কাউকে বাড়িতে রাখা: পুলিশকে জানানো
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = যিনি ইউরোপীয় ইউনিয়নের বাইরের দেশের কাউকে রাখেন, তাঁকে 48 ঘণ্টার মধ্যে তা জানাতে হয়।
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = অতিথি রাখার ঘোষণা
keywords = অতিথি; বাসায় রাখা; ওস্পিতালিতা; 48 ঘণ্টা; চেসিওনে ফাব্রিকাতো; ঘোষণা
# it: il documento di chi ospita
f-4hb96 = যিনি রাখেন তাঁর পরিচয়পত্র
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = পাসপোর্ট
f-kk82h = অতিথির পাসপোর্ট বা অনুমতিপত্র
# it: il contratto di casa o l'atto di proprietà
f-f33ja = বাসার চুক্তি বা মালিকানার দলিল
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
f-8vdf6 = জানানোর রসিদ
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = ইউরোপীয় ইউনিয়নের বাইরের দেশের কাউকে বাড়িতে রাখলে তা জানাতে হয়। আত্মীয় বা বন্ধু হলেও।

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = যিনি থাকার জায়গা দেন, বিনামূল্যে হলেও। যিনি রাখেন তিনি জানান, অতিথি নন।

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = অতিথি রাখার ঘোষণা
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-4h4fx = **অতিথি রাখার ঘোষণা (comunicazione di ospitalità)** ফরমটি নিন। পৌরসভায় (Comune) বা Questura-তে চান।
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = আপনার, অতিথির ও বাসার তথ্য লিখুন। সই করুন।
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = আসার **48 ঘণ্টার মধ্যে** ফরমটি জমা দিন।
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-xn7rj = আপনার শহরে [পুলিশ সদর দপ্তর (Questura)][1] থাকলে ফরমটি সেখানে জমা দিন। না থাকলে, কোথায় জমা দিতে হয়, পৌরসভায় জিজ্ঞেস করুন।
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-ciuut = রসিদ রেখে দিন। একটি কপি অতিথিকে দিন।

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-a3swy = একটি রসিদ। অনুমতিপত্র বা নিবন্ধিত বাসস্থানের (residenza) জন্য অতিথির এটি লাগতে পারে।

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = কোনো সমস্যা হলে
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = যিনি জানান না, তাঁর জরিমানা হতে পারে। 48 ঘণ্টা পার হয়ে গেলেও জানান।
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-djk63 = যিনি আপনাকে রাখেন তিনি জানাতে না চাইলে একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] পরামর্শ নিন।
