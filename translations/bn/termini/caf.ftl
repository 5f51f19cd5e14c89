### CAF — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = কর সহায়তা কেন্দ্র
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = কর হিসাবের ফরম 730
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
summary = যে অফিস কর, 730 আর ISEE-র কাজে সাহায্য করে।
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = কর হিসাবের ফরম 730
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
keywords = ট্যাক্স; 730; ISEE; ইজে; কাফ
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-vct47 = CAF মানে centro di assistenza fiscale। প্রায়ই এটি একটি [বিনামূল্যের সহায়তা অফিসের (patronato)][1] কাছে থাকে।
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = পড়ুন [আপনার জন্য কী করে][1]।
