### Progettare insieme i servizi sociali — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = সামাজিক সেবার পরিকল্পনা একসঙ্গে করা
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = পৌরসভা শুধু দায়িত্ব দেয় না: সংস্থাগুলোর সঙ্গে পরিকল্পনা করে, চালায় ও মূল্যায়ন করে।
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = সরকারি বিজ্ঞপ্তি
keywords = একসঙ্গে পরিকল্পনা; বেসরকারি সংস্থা; Crema; সরকারি বিজ্ঞপ্তি

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = সাধারণত কোনো সেবার দায়িত্ব পেতে সংস্থাগুলো একে অপরের সঙ্গে প্রতিযোগিতা করে। ক্রেমায় তারা অন্য পথ চেষ্টা করেছে।

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = সরকারি বিজ্ঞপ্তি
l-3p5jw = পৌরসভা **প্রতিযোগিতা ছাড়া (senza gara)** একটি সরকারি বিজ্ঞপ্তি (avviso pubblico) দিয়েছে। ক্রেমায় এটিই প্রথম।
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = 28টি সংস্থা সাড়া দিয়েছে, দুটি দলে।
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = দুটি দল মিলে সাময়িক একটি জোট গড়েছে।
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = পৌরসভা ও সংস্থাগুলো একসঙ্গে প্রকল্প ও পরিকল্পনা করে, চালায় ও মূল্যায়ন করে।

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = দুটি দলের নেতৃত্ব দেয় [Consorzio sul Serio][1] ও [Fondazione Caritas][2]। এই উদ্যোগ অন্য জায়গায় করতে চাইলে [Comune di Crema][3]-তে জিজ্ঞেস করুন।
