### Licenza media per adulti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
title = প্রাপ্তবয়স্কদের নিম্ন মাধ্যমিক সনদ
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = প্রাপ্তবয়স্ক হয়ে সরকারি স্কুলে নিম্ন মাধ্যমিকের সনদ নেওয়া।
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
keywords = তেরজা মেদিয়া; স্কুল সার্টিফিকেট; রাতের স্কুল; বড়দের স্কুল; সিপিয়া
# it: un documento di identità o il permesso
f-ykmcq = পরিচয়পত্র বা অনুমতিপত্র
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
f-nskkk = নিম্ন মাধ্যমিক সনদ (diploma di scuola secondaria di primo grado)
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
p-54pug = [নিম্ন মাধ্যমিক সনদ (licenza media)][1] অনেক কাজ, সরকারি চাকরির পরীক্ষা ও আরও পড়াশোনার জন্য লাগে।

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = যাঁর বয়স 16 বছর বা তার বেশি এবং এই সনদ নেই। বিশেষ ক্ষেত্রে 15 বছর বয়সেও ভর্তি হওয়া যায়।

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
l-36vpn = কখন নাম লেখানো যায়, [CPIA][1]-তে জিজ্ঞেস করুন।
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = স্কুলের ফলাফলের কাগজ
l-7vi4r = পরিচয়পত্র নিয়ে যান। স্কুলের ফলাফলের কাগজ ও সনদ থাকলে সেগুলোও।
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = একটি সাক্ষাৎকার ও একটি পরীক্ষা হয়। আপনি আগে থেকে কী জানেন, স্কুল তা দেখে।
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = আপনার ইতালীয় যথেষ্ট না হলে [ইতালীয় ভাষার কোর্স][1] দিয়ে শুরু করেন।
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = ক্লাসে যান। শেষে পরীক্ষা দিন।

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = সনদটি। এরপর সন্ধ্যায় ক্লাস করেও উচ্চ মাধ্যমিক পড়তে পারেন।

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = নিজের দেশে পড়াশোনা করেছেন? স্কুল কোর্সের সময় কমাতে পারে।
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = শিফটে কাজ করেন? কোন কোন সময়ের দল আছে জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = কোনো সমস্যা হলে
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = স্কুল খুঁজে পাচ্ছেন না? [Mondinsieme][1] বা আপনার পৌরসভায় (Comune) জিজ্ঞেস করুন।
