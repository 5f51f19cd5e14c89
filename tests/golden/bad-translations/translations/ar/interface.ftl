count-pages = { $count ->
    [one] صفحة واحدة
   *[other] { $count } صفحة
}
