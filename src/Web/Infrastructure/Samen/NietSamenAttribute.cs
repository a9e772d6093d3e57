namespace Eenlijn.Web.Infrastructure.Samen;

/// <summary>
/// A page that asks whether there is one already, also of what is kept from somebody: while looking together it would make a second one,
/// or tell that there is something. It opens again when the worker looks alone.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NietSamenAttribute : Attribute;
