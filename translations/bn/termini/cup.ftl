### CUP — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CUP
title = চিকিৎসার বুকিং অফিস
# it: L'ufficio che prenota visite ed esami.
summary = যে অফিস ডাক্তার দেখানো ও পরীক্ষার বুকিং দেয়।
# it: prenotazione; visita; appuntamento
keywords = বুকিং; ডাক্তারের সিরিয়াল; সময় নেওয়া; পরীক্ষা
# it: CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
p-5hitf = CUP মানে Centro unico di prenotazione। [প্রেসক্রিপশন (ricetta)][1] ও স্বাস্থ্য কার্ড নিয়ে যান।
# it: Leggi [come si prenota][1].
# note: [1] = servizi/prenotare-una-visita
p-et3cn = পড়ুন [কীভাবে বুকিং করবেন][1]।
