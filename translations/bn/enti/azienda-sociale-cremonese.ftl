### Azienda Sociale Cremonese — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Azienda Sociale Cremonese
title = ===
# it: Un ente per i servizi sociali. Ha guidato il progetto Terre di Inclusione.
summary = সামাজিক সেবার একটি সংস্থা। এটি Terre di Inclusione প্রকল্পের প্রধান সংস্থা ছিল।
# it: Azienda Sociale del Cremonese; Terre di Inclusione; servizi sociali
keywords = Azienda Sociale del Cremonese; Terre di Inclusione; সামাজিক সেবা

## Che cosa fa

# it: L'Azienda Sociale Cremonese ha guidato [Terre di Inclusione][1]. Il progetto riguardava il Cremonese e il Casalasco, con altri quindici enti.
# note: [1] = progetti/terre-di-inclusione
p-7ep26 = Azienda Sociale Cremonese [Terre di Inclusione][1]-এর নেতৃত্ব দিয়েছে। প্রকল্পটি ছিল Cremonese ও Casalasco এলাকার জন্য, আরও পনেরোটি সংস্থার সঙ্গে।
# it: Il progetto aveva quattro azioni:
p-5h9tv = প্রকল্পের চারটি কাজ ছিল:
# it: Corsi di italiano per adulti e bambini.
# note: voce 1 di 4
l-gdgm3 = প্রাপ্তবয়স্ক ও শিশুদের জন্য ইতালীয় ভাষার কোর্স।
# it: Un elenco unico dei [mediatori][1] e corsi per loro.
# note: voce 2 di 4
# note: [1] = termini/mediatore-linguistico
l-xbew9 = [সাংস্কৃতিক মধ্যস্থতাকারীদের (mediatore)][1] একটি তালিকা ও তাঁদের জন্য কোর্স।
# it: Materiale in più lingue su servizi e progetti.
# note: voce 3 di 4
l-qpi7j = সেবা ও প্রকল্প নিয়ে কয়েকটি ভাষায় তথ্য।
# it: Sostegno alle associazioni, anche a quelle di cittadini stranieri.
# note: voce 4 di 4
l-swv38 = সমিতিগুলোকে সহায়তা, বিদেশি নাগরিকদের সমিতিকেও।
# it: Il progetto usava fondi europei del periodo 2014-2020.
p-zuaq5 = প্রকল্পটি 2014-2020 সময়ের ইউরোপীয় তহবিলে চলত।
