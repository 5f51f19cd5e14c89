### autocertificazione — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = 自我声明
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = 您自己写上信息并签字的纸，代替证明。
# it: dichiarazione sostitutiva; firma
keywords = 代替证明的声明; 签字; 自填声明
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = 政府办公室在很多事情上必须接受。非欧盟公民只能在某些情况下使用。
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = 请写真实情况：说假话是犯罪。
