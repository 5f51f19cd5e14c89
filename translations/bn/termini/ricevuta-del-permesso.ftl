### ricevuta del permesso — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = অনুমতিপত্রের রসিদ
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = যে কাগজ প্রমাণ করে আপনি অনুমতিপত্র চেয়েছেন বা নবায়ন করতে দিয়েছেন।
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = বেতনের স্লিপ
keywords = সজর্নোর রসিদ; পোস্টের রসিদ; চেদোলিনো
# it: Te la dà la posta quando consegni la busta.
p-j58hc = খাম জমা দিলে ডাকঘর আপনাকে এটি দেয়।
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = পাসপোর্ট
p-w9vh2 = পাসপোর্টের সঙ্গে এটি **সব সময়** কাছে রাখুন। নবায়নের রসিদ দিয়ে আপনি থাকতে ও কাজ করতে পারেন।
# it: Che cosa fare dopo:
p-x7dq7 = এরপর কী করবেন:
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-gmrha = সাক্ষাতের দিন [পুলিশ সদর দপ্তরে (Questura)][1] যান।
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = রসিদে লেখা নম্বর দিয়ে Polizia di Stato-র সাইটে দেখুন আবেদন কোন পর্যায়ে আছে।
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
l-nz4iw = রসিদ নিয়ে [ASST][1]-তে যান এবং [স্বাস্থ্য কার্ডের (tessera sanitaria)][2] মেয়াদ বাড়াতে বলুন।
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-3cb9s = ভ্রমণ করতে চান? আগে Questura-তে বা একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] জিজ্ঞেস করুন।
