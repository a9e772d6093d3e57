namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Persistence.Reading;

/// <summary>A page of the log with the way to the next and the one before.</summary>
/// <param name="MetCasus">Says of each line in which case it was; for the log of all.</param>
public sealed record LogLijst(LogBladzijde Bladzijde, string Pad, IQueryCollection Vraag, bool MetCasus)
{
    public string Nieuwste => Pad + QueryString.Create(Filter);

    public string Ouder => Pad + QueryString.Create(Filter).Add("na", Bladzijde.Ouder!.Code);

    private IEnumerable<KeyValuePair<string, string?>> Filter =>
        Vraag.Where(v => !v.Key.Equals("na", StringComparison.OrdinalIgnoreCase)).SelectMany(v => v.Value.Select(w => KeyValuePair.Create(v.Key, w)));
}
