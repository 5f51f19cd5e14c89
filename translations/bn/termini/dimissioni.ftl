### dimissioni — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = চাকরি ছাড়া
# it: Quando sei tu a lasciare il lavoro.
summary = যখন আপনি নিজেই কাজ ছাড়েন।
# it: lasciare il lavoro; licenziarsi
keywords = কাজ ছাড়া; রিজাইন; ইস্তফা
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-rd5x2 = সাধারণত অনলাইনে করতে হয়। একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] বা শ্রমিক ইউনিয়ন (sindacato) আপনাকে সাহায্য করে।
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = মত বদলেছেন? অনলাইনে চাকরি ছেড়ে থাকলে **7 দিনের** মধ্যে তা ফিরিয়ে নিতে পারেন।
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = বেকার ভাতা
p-akce8 = সাবধান: নিজে চাকরি ছাড়লে সাধারণত [NASpI][1] পাওয়া যায় না।
